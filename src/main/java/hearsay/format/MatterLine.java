package hearsay.format;

import hearsay.ledger.Correction;
import hearsay.model.Matter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The properties of a matter in JSON Lines. */
final class MatterLine {
    private MatterLine() {}

    /** @param corrected from a claim's id to the entries that what is told of it follows from */
    static void write(JsonGenerator json, Matter matter, Function<String, List<Correction>> corrected) {
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
        matter.series().forEach(p -> point(json, fields, p, corrected.apply(p.claim())));
        json.writeEndArray();
        fields.texts("claims", matter.claims());
        fields.entries("corrected", LedgerLookup.together(matter, corrected));
    }

    private static void point(
            JsonGenerator json, JsonLine fields, Matter.SeriesPoint point, List<Correction> corrected) {
        json.writeStartObject();
        json.writeStringProperty("claim", point.claim());
        json.writeStringProperty("origin", point.origin());
        fields.text("as_of", point.asOf());
        fields.number("low", point.low());
        fields.number("best", point.best());
        fields.number("high", point.high());
        fields.entries("corrected", corrected);
        json.writeEndObject();
    }
}
