package hearsay.web;

import hearsay.KeptLedger;
import hearsay.NewFigure;
import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Holder;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import java.util.Map;
import java.util.Optional;

/**
 * A correction as a form or the API gives it: the kind of change by the word that the command line has for it, and its values by
 * name.
 *
 * <p>Example: change {@code stance}, target a claim's id, values {@code {value: denies}}.
 *
 * @param change the kind: stance, holder, number, ...
 * @param target the id of a claim or document
 * @param values what it needs: {@code value}, {@code bound}, {@code instead}, {@code kind}, {@code date}, {@code other},
 *     {@code note}
 */
record ChangeForm(String change, String target, Map<String, String> values) {
    /** A form whose button names the kind and its value: {@code stance:denies}. */
    static ChangeForm ofButton(String button, String target, Map<String, String> values) {
        int colon = button.indexOf(':');
        if (colon < 0) {
            return new ChangeForm(button, target, values);
        }
        Map<String, String> all = new java.util.HashMap<>(values);
        all.put("value", button.substring(colon + 1));
        return new ChangeForm(button.substring(0, colon), target, all);
    }

    /** The change, to what is in the ledger. */
    Change of(KeptLedger kept) {
        return switch (change) {
            case "stance" ->
                new Change.StanceIs(
                        anchor(kept, target),
                        Given.label(Stance.class, "stance", Optional.of(needed("value")))
                                .orElseThrow());
            case "holder" -> holder(claim(kept, target));
            case "number" ->
                new NewFigure(needed("value"), Given.label(Bound.class, "bound", given("bound")), instead())
                        .change(claim(kept, target));
            case "not-a-claim" -> new Change.NoClaim(anchor(kept, target));
            case "said" -> new Change.SaidOn(anchor(kept, target), date());
            case "merge" -> new Change.SameMatter(anchor(kept, target), anchor(kept, needed("other")));
            case "split" ->
                new Change.OtherMatter(anchor(kept, target), given("other").map(id -> anchor(kept, id)));
            case "outcome" -> new Change.OutcomeIs(anchor(kept, target), came());
            case "note" -> new Change.ClaimNote(anchor(kept, target), needed("note"));
            case "published" -> new Change.PublishedOn(document(kept, target), date());
            case "echo" -> new Change.EchoOf(document(kept, target), document(kept, needed("other")));
            case "not-echo" -> new Change.NoEcho(document(kept, target));
            case "document-note" -> new Change.DocumentNote(document(kept, target), needed("note"));
            case "undo" -> new Change.Undo(entry(target));
            default ->
                throw Problem.unusable(
                        "'" + change + "' is no kind of correction; allowed are stance, holder, number,"
                                + " not-a-claim, said, merge, split, outcome, note, published, echo, not-echo, document-note, undo");
        };
    }

    private Change holder(Claim claim) {
        String name = given("holder").or(() -> given("value")).orElseThrow(() -> missing("holder"));
        Optional<Holder.Kind> kind = Given.label(Holder.Kind.class, "kind of holder", given("kind"));
        if (name.equals(Holder.NARRATOR.name())) {
            return new Change.HolderIs(Anchor.of(claim), name, Holder.Kind.NARRATOR);
        }
        if (kind.isEmpty() && claim.holder().isNarrator()) {
            throw Problem.unusable("Say what kind of holder " + name + " is, since the holder was the outlet itself.");
        }
        return new Change.HolderIs(
                Anchor.of(claim), name, kind.orElse(claim.holder().kind()));
    }

    private Optional<Double> instead() {
        try {
            return given("instead").map(Double::valueOf);
        } catch (NumberFormatException e) {
            throw Problem.unusable("instead: '" + given("instead").orElse("") + "' is no number");
        }
    }

    private boolean came() {
        return switch (needed("value")) {
            case "came" -> true;
            case "did-not-come" -> false;
            default ->
                throw Problem.unusable("'" + needed("value") + "' is no outcome; allowed are came and did-not-come");
        };
    }

    private PartialDate date() {
        return Given.date("date", given("date").or(() -> given("value"))).orElseThrow(() -> missing("date"));
    }

    private static int entry(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw Problem.unusable("'" + number + "' is no number of an entry");
        }
    }

    private static Anchor anchor(KeptLedger kept, String id) {
        return Anchor.of(claim(kept, id));
    }

    private static Claim claim(KeptLedger kept, String id) {
        return kept.claim(id).orElseThrow(() -> Problem.missing("No claim " + id + " is in the ledger."));
    }

    private static String document(KeptLedger kept, String id) {
        return kept.find(id).stream()
                .findFirst()
                .orElseThrow(() -> Problem.missing("No document " + id + " is in the ledger."))
                .id();
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private String needed(String name) {
        return given(name).orElseThrow(() -> missing(name));
    }

    private Problem missing(String name) {
        return Problem.unusable("The correction '" + change + "' needs a " + name + ". Nothing was changed.");
    }
}
