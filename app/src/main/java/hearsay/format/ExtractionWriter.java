package hearsay.format;

import hearsay.annotate.Sentence;
import hearsay.extract.Findings;
import hearsay.extract.Part;
import hearsay.model.Attribution;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.Holder;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * The format of {@code hearsay extract}: one JSON object a document, written and flushed as each is done, so that a
 * reader can pipe it. Parts that were not asked for are left out.
 */
public final class ExtractionWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;
    private final Set<Part> parts;

    /**
     * A writer to a stream that the caller closes.
     *
     * @param parts the parts to write
     */
    public ExtractionWriter(Writer out, Set<Part> parts) {
        this.out = out;
        this.parts = Set.copyOf(parts);
    }

    /** Writes what was found in a document. */
    public void write(Findings findings) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), line)) {
            Document document = findings.annotated().document();
            JsonLine fields = new JsonLine(json, document.text());
            json.writeStartObject();
            head(json, fields, document);
            if (parts.contains(Part.TEXT)) {
                json.writeStringProperty("text", document.text());
                fields.spans(
                        "sentences",
                        findings.annotated().sentences().stream()
                                .map(Sentence::span)
                                .toList());
            }
            findings(json, fields, findings);
            json.writeNullProperty("failed");
            json.writeEndObject();
        }
        emit(line);
    }

    /**
     * Writes a document that gives nothing to work on.
     *
     * @param read what could be read of it all the same
     */
    public void write(FailedDocument failed, Optional<Document> read) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            if (read.isPresent()) {
                Document document = read.get();
                head(json, new JsonLine(json, document.text()), document);
                if (parts.contains(Part.TEXT)) {
                    json.writeStringProperty("text", document.text());
                }
            } else {
                json.writeStringProperty("doc", failed.name());
            }
            json.writeObjectPropertyStart("failed");
            json.writeStringProperty("reason", failed.reason());
            json.writeStringProperty("detail", failed.detail());
            json.writeEndObject();
            json.writeEndObject();
        }
        emit(line);
    }

    private void emit(StringWriter line) throws IOException {
        out.write(line.append('\n').toString());
        out.flush();
    }

    private static void head(JsonGenerator json, JsonLine fields, Document document) {
        json.writeStringProperty("doc", document.name());
        fields.text("title", document.title());
        fields.text("outlet", document.outlet());
        fields.texts("byline", document.byline());
        fields.text("published", document.published());
        fields.text("updated", document.updated());
        json.writeStringProperty("language", document.language());
    }

    private void findings(JsonGenerator json, JsonLine fields, Findings findings) {
        if (parts.contains(Part.ATTRIBUTIONS)) {
            json.writeArrayPropertyStart("attributions");
            findings.attributions().forEach(a -> attribution(json, fields, a));
            json.writeEndArray();
        }
        if (parts.contains(Part.QUANTITIES)) {
            json.writeArrayPropertyStart("quantities");
            findings.quantities().forEach(q -> fields.quantity(q, true));
            json.writeEndArray();
        }
        if (parts.contains(Part.TIMES)) {
            json.writeArrayPropertyStart("times");
            findings.times().forEach(t -> time(json, fields, t));
            json.writeEndArray();
        }
    }

    private static void attribution(JsonGenerator json, JsonLine fields, Attribution attribution) {
        json.writeStartObject();
        fields.spans("source", attribution.source());
        fields.spans("cue", attribution.cue());
        fields.spans("content", attribution.content());
        json.writeStringProperty("manner", JsonLine.label(attribution.manner()));
        fields.text("speaker", attribution.holder().map(Holder::name));
        if (attribution.inside().isPresent()) {
            json.writeNumberProperty("inside", attribution.inside().getAsInt());
        } else {
            json.writeNullProperty("inside");
        }
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, JsonLine fields, TimeExpression time) {
        json.writeStartObject();
        Span span = time.span();
        fields.span("span", span);
        json.writeStringProperty("type", time.type().name());
        json.writeStringProperty("value", time.value());
        json.writeEndObject();
    }
}
