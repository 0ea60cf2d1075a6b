package hearsay.format;

import hearsay.ledger.Correction;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.Document;
import hearsay.model.EvidenceKind;
import hearsay.model.FailedDocument;
import hearsay.model.Forecast;
import hearsay.model.Hedge;
import hearsay.model.Holder;
import hearsay.model.Matter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The format of {@code hearsay export}: the ledger as JSON Lines, documents first, then claims, then matters. */
public final class LedgerWriter implements LedgerFormat {
    private final JsonFactory factory = new JsonFactory();

    /** Writes the whole ledger; the caller closes the stream. */
    @Override
    public void write(Ledger ledger, Writer out) throws IOException {
        write(ledger, Marks.NONE, out);
    }

    /** Writes the whole ledger, each line that somebody has corrected with the numbers of those entries. */
    public void write(Ledger ledger, Marks marks, Writer out) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> stories = new HashMap<>();
        ledger.stories().forEach(story -> story.documents().forEach(id -> stories.put(id, story.id())));
        for (Document document : ledger.documents()) {
            texts.put(document.id(), document.text());
            line(out, json -> document(json, document, stories.get(document.id()), marks));
        }
        for (FailedDocument failed : ledger.failed()) {
            line(out, json -> failed(json, failed));
        }
        Map<String, String> matters = new HashMap<>();
        ledger.matters().forEach(m -> m.claims().forEach(c -> matters.put(c, m.id())));
        for (Claim claim : ledger.claims()) {
            String text = texts.get(claim.document());
            if (text == null) {
                throw new IllegalArgumentException("claim " + claim.id() + " is of no document of the ledger");
            }
            line(out, json -> claim(json, claim, text, matters.get(claim.id()), marks));
        }
        for (Matter matter : ledger.matters()) {
            line(out, json -> matter(json, matter));
        }
        out.flush();
    }

    /** The line of one document. */
    public String document(Document document, Optional<String> story, Marks marks) {
        return line(json -> document(json, document, story.orElse(null), marks));
    }

    /** The line of one claim. */
    public String claim(Claim claim, Document document, Optional<String> matter, Marks marks) {
        return line(json -> claim(json, claim, document.text(), matter.orElse(null), marks));
    }

    /** The line of one matter. */
    public String matter(Matter matter) {
        return line(json -> matter(json, matter));
    }

    private void line(Writer out, Consumer<JsonGenerator> body) throws IOException {
        out.write(line(body) + "\n");
    }

    private String line(Consumer<JsonGenerator> body) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            body.accept(json);
            json.writeEndObject();
        }
        return line.toString();
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
        corrected(json, marks.ofDocument(document.id()));
    }

    private static void corrected(JsonGenerator json, List<Correction> entries) {
        json.writeArrayPropertyStart("corrected");
        entries.forEach(entry -> json.writeNumber(entry.id()));
        json.writeEndArray();
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

    static void claim(JsonGenerator json, Claim claim, String text, @Nullable String matter, Marks marks) {
        JsonLine fields = new JsonLine(json, text);
        json.writeStringProperty("kind", "claim");
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("document", claim.document());
        fields.spans("spans", claim.spans());
        fields.spans("content", claim.content());
        holder(json, fields, claim.holder());
        fields.spans("cue", claim.cue());
        fields.text("via", claim.via());
        json.writeStringProperty("manner", JsonLine.label(claim.manner()));
        json.writeStringProperty("stance", JsonLine.label(claim.stance()));
        hedge(json, fields, claim.hedge());
        fields.texts(
                "evidence", claim.evidence().stream().map(EvidenceKind::label).toList());
        fields.texts(
                "types",
                claim.types().stream().map((ClaimType t) -> JsonLine.label(t)).toList());
        json.writeArrayPropertyStart("quantities");
        claim.quantities().forEach(q -> fields.quantity(q, false));
        json.writeEndArray();
        fields.text("said", claim.said());
        fields.text("about", claim.about());
        condition(json, fields, claim.condition());
        forecast(json, fields, claim.forecast());
        fields.text("matter", Optional.ofNullable(matter));
        corrected(json, marks.ofClaim(claim.id()));
    }

    private static void holder(JsonGenerator json, JsonLine fields, Holder holder) {
        json.writeObjectPropertyStart("holder");
        json.writeStringProperty("name", holder.name());
        json.writeStringProperty("kind", JsonLine.label(holder.kind()));
        fields.text("role", holder.role());
        fields.span("span", holder.span());
        json.writeEndObject();
    }

    private static void hedge(JsonGenerator json, JsonLine fields, Optional<Hedge> hedge) {
        if (hedge.isEmpty()) {
            json.writeNullProperty("hedge");
            return;
        }
        json.writeObjectPropertyStart("hedge");
        fields.span("span", hedge.get().span());
        json.writeStringProperty("text", hedge.get().text());
        fields.number("low", band(hedge.get().band().map(Hedge.Band::low)));
        fields.number("high", band(hedge.get().band().map(Hedge.Band::high)));
        json.writeEndObject();
    }

    private static OptionalDouble band(Optional<Double> end) {
        return end.isPresent() ? OptionalDouble.of(end.get()) : OptionalDouble.empty();
    }

    private static void condition(JsonGenerator json, JsonLine fields, Optional<Condition> condition) {
        if (condition.isEmpty()) {
            json.writeNullProperty("condition");
            return;
        }
        json.writeObjectPropertyStart("condition");
        fields.span("if", condition.get().trigger());
        fields.span("then", condition.get().action());
        fields.text("actor", condition.get().actor());
        json.writeEndObject();
    }

    private static void forecast(JsonGenerator json, JsonLine fields, Optional<Forecast> forecast) {
        if (forecast.isEmpty()) {
            json.writeNullProperty("forecast");
            return;
        }
        json.writeObjectPropertyStart("forecast");
        json.writeStringProperty("expects", forecast.get().expects());
        fields.text("likelihood", forecast.get().likelihood());
        fields.text("due", forecast.get().due());
        json.writeEndObject();
    }

    private static void matter(JsonGenerator json, Matter matter) {
        JsonLine fields = new JsonLine(json, "");
        json.writeStringProperty("kind", "matter");
        json.writeStringProperty("id", matter.id());
        json.writeStringProperty("question", matter.question());
        json.writeStringProperty("type", JsonLine.label(matter.type()));
        fields.word("measure", matter.measure());
        json.writeObjectPropertyStart("estimate");
        fields.number("low", matter.estimate().map(Matter.Estimate::low).orElse(OptionalDouble.empty()));
        fields.number("best", matter.estimate().map(Matter.Estimate::best).orElse(OptionalDouble.empty()));
        fields.number("high", matter.estimate().map(Matter.Estimate::high).orElse(OptionalDouble.empty()));
        fields.text("as_of", matter.estimate().flatMap(Matter.Estimate::asOf));
        fields.text("how", matter.estimate().map(Matter.Estimate::how));
        json.writeEndObject();
        json.writeStringProperty("status", JsonLine.label(matter.status()));
        json.writeStringProperty("why", matter.why());
        fields.texts("basis", matter.basis());
        fields.texts("origins", matter.origins());
        json.writeArrayPropertyStart("series");
        matter.series().forEach(p -> point(json, fields, p));
        json.writeEndArray();
        fields.texts("claims", matter.claims());
    }

    private static void point(JsonGenerator json, JsonLine fields, Matter.SeriesPoint point) {
        json.writeStartObject();
        json.writeStringProperty("claim", point.claim());
        json.writeStringProperty("origin", point.origin());
        fields.text("as_of", point.asOf());
        fields.number("low", point.low());
        fields.number("best", point.best());
        fields.number("high", point.high());
        json.writeEndObject();
    }
}
