package hearsay.format;

import hearsay.model.Claim;
import hearsay.model.EvidenceKind;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The property extension of STIX notes that carries what a claim is: holder, stance, hedge, figures, words. */
final class StixClaimExtension {
    private static final String ID = StixIds.of("extension-definition", "claim");

    private StixClaimExtension() {}

    /** The definition that a bundle with such notes must hold. */
    static ObjectNode definition(String author, String when) {
        ObjectNode definition = JsonObjects.typed("type", "extension-definition")
                .put("spec_version", "2.1")
                .put("id", ID)
                .put("created_by_ref", author)
                .put("created", when)
                .put("modified", when)
                .put("name", "Reported claim")
                .put("description", "One thing that one holder puts forward in one place of one document.")
                .put("schema", "urn:hearsay:stix-claim:1")
                .put("version", "1.0.0");
        definition.set("extension_types", JsonObjects.texts(List.of("property-extension")));
        return definition;
    }

    static ObjectNode of(LedgerLookup view, Claim claim) {
        ObjectNode fields = JsonObjects.typed("extension_type", "property-extension")
                .put("claim_id", claim.id())
                .put("holder", claim.holder().name())
                .put("holder_kind", JsonLine.label(claim.holder().kind()))
                .put("stance", JsonLine.label(claim.stance()))
                .put("manner", JsonLine.label(claim.manner()));
        JsonObjects.text(fields, "via", claim.via());
        JsonObjects.text(fields, "said", claim.said());
        JsonObjects.text(fields, "about", claim.about());
        JsonObjects.text(fields, "hedge", claim.hedge().map(hedge -> hedge.text()));
        JsonObjects.list(
                fields,
                "evidence",
                JsonObjects.texts(
                        claim.evidence().stream().map(EvidenceKind::label).toList()));
        JsonObjects.list(
                fields,
                "claim_types",
                JsonObjects.texts(claim.types().stream().map(JsonLine::label).toList()));
        List<ObjectNode> figures =
                claim.quantities().stream().map(StixClaimExtension::figure).toList();
        JsonObjects.list(fields, "quantities", JsonObjects.array(figures));
        JsonObjects.list(fields, "corrected", JsonObjects.numbers(LedgerLookup.numbers(view.corrected(claim))));
        List<ArrayNode> places =
                claim.content().stream().map(span -> place(view, claim, span)).toList();
        fields.set("spans", JsonObjects.array(places));
        ObjectNode extensions = JsonObjects.object();
        extensions.set(ID, fields);
        return extensions;
    }

    private static ArrayNode place(LedgerLookup view, Claim claim, Span span) {
        int[] at = view.codePoints(claim, span);
        return JsonObjects.array(List.of()).add(at[0]).add(at[1]);
    }

    private static ObjectNode figure(Quantity quantity) {
        ObjectNode figure = JsonObjects.object();
        JsonObjects.number(figure, "low", quantity.low());
        JsonObjects.number(figure, "best", quantity.best());
        JsonObjects.number(figure, "high", quantity.high());
        figure.put("bound", quantity.bound().label());
        JsonObjects.text(figure, "unit", quantity.unit());
        JsonObjects.text(figure, "counted", quantity.counted());
        return figure;
    }
}
