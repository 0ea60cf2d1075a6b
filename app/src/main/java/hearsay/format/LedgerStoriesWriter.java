package hearsay.format;

import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The format of {@code hearsay stories --ledger}: a story a line, with its documents; then those that could not be read. */
public final class LedgerStoriesWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /** A writer to a stream that the caller closes. */
    public LedgerStoriesWriter(Writer out) {
        this.out = out;
    }

    /** Writes one story. */
    public void write(
            String id, String title, Optional<PartialDate> from, Optional<PartialDate> to, List<Document> documents)
            throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            JsonLine fields = new JsonLine(json, "");
            json.writeStartObject();
            json.writeStringProperty("story", id);
            json.writeStringProperty("title", title);
            fields.text("from", from);
            fields.text("to", to);
            json.writeNumberProperty("size", documents.size());
            fields.texts("documents", documents.stream().map(Document::id).toList());
            json.writeEndObject();
        }
        out.write(line.append('\n').toString());
    }

    /** Writes a document that could not be read, and is of no story. */
    public void write(FailedDocument document) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNullProperty("story");
            json.writeStringProperty("doc", document.name());
            json.writeObjectPropertyStart("failed");
            json.writeStringProperty("reason", document.reason());
            json.writeStringProperty("detail", document.detail());
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write(line.append('\n').toString());
    }
}
