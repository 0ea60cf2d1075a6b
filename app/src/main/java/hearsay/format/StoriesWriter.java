package hearsay.format;

import hearsay.model.StoryEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The format of {@code hearsay stories}: a document and its story a line, in the order given. */
public final class StoriesWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /** A writer to a stream that the caller closes. */
    public StoriesWriter(Writer out) {
        this.out = out;
    }

    /** Writes a pile. */
    public void write(List<StoryEntry> entries) throws IOException {
        for (StoryEntry entry : entries) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                json.writeStringProperty("doc", entry.doc());
                if (entry.story().isPresent()) {
                    json.writeStringProperty("story", entry.story().get());
                } else {
                    json.writeNullProperty("story");
                }
                if (entry.failed().isPresent()) {
                    json.writeObjectPropertyStart("failed");
                    json.writeStringProperty("reason", entry.failed().get().reason());
                    json.writeStringProperty("detail", entry.failed().get().detail());
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
            out.write(line.append('\n').toString());
        }
    }
}
