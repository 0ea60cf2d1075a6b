package hearsay.format;

import hearsay.ledger.Correction;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.EvidenceKind;
import hearsay.model.Forecast;
import hearsay.model.Hedge;
import hearsay.model.Holder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** The properties of a claim in JSON Lines. */
final class ClaimLine {
    private ClaimLine() {}

    /** @param entries those that hold for the claim */
    static void write(JsonGenerator json, Claim claim, String text, Optional<String> matter, List<Correction> entries) {
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
        fields.text("matter", matter);
        fields.entries("corrected", entries);
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
}
