package hearsay.format;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.Matter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The format of {@code hearsay export}: the ledger as JSON Lines, documents first, then claims, then matters. */
public final class LedgerWriter implements LedgerFormat {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public void write(Ledger ledger, Marks marks, Writer out) throws IOException {
        LedgerLookup view = new LedgerLookup(ledger, marks);
        Map<String, String> stories = new HashMap<>();
        ledger.stories().forEach(story -> story.documents().forEach(id -> stories.put(id, story.id())));
        for (Document document : ledger.documents()) {
            line(out, json -> document(json, document, stories.get(document.id()), marks));
        }
        for (FailedDocument failed : ledger.failed()) {
            line(out, json -> failed(json, failed));
        }
        for (Claim claim : ledger.claims()) {
            String text = view.document(claim).text();
            Optional<String> matter = view.matter(claim).map(Matter::id);
            line(out, json -> ClaimLine.write(json, claim, text, matter, marks.ofClaim(claim.id())));
        }
        for (Matter matter : ledger.matters()) {
            line(out, json -> MatterLine.write(json, matter, claim -> view.corrected(view.claim(claim))));
        }
        out.flush();
    }

    private void line(Writer out, Consumer<JsonGenerator> body) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            body.accept(json);
            json.writeEndObject();
        }
        out.write(line.append('\n').toString());
    }

    private static void document(JsonGenerator json, Document document, @Nullable String story, Marks marks) {
        JsonLine fields = new JsonLine(json, document.text());
        json.writeStringProperty("kind", "document");
        json.writeStringProperty("id", document.id());
        json.writeStringProperty("doc", document.name());
        fields.text("outlet", document.outlet());
        fields.text("title", document.title());
        fields.texts("byline", document.byline());
        fields.text("published", document.published());
        fields.text("updated", document.updated());
        fields.word("genre", document.genre());
        fields.text("url", document.url());
        fields.text("story", Optional.ofNullable(story));
        json.writeStringProperty("text", document.text());
        json.writeStringProperty("sha256", document.sha256());
        json.writeNullProperty("failed");
        fields.entries("corrected", marks.ofDocument(document.id()));
    }

    private static void failed(JsonGenerator json, FailedDocument failed) {
        json.writeStringProperty("kind", "document");
        json.writeNullProperty("id");
        json.writeStringProperty("doc", failed.name());
        json.writeStringProperty("text", "");
        json.writeObjectPropertyStart("failed");
        json.writeStringProperty("reason", failed.reason());
        json.writeStringProperty("detail", failed.detail());
        json.writeEndObject();
    }
}
