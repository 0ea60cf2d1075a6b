package hearsay.brief;

import hearsay.ledger.LedgerChange;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter.SeriesPoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A change of a ledger as a sentence.
 *
 * <p>Example: "How many people drowned? The coast guard said at least 40, and now at most 45."
 */
public final class ChangeWords {
    private ChangeWords() {}

    /** The sentence. */
    public static String of(LedgerChange change) {
        return switch (change) {
            case LedgerChange.NewQuestion fresh ->
                "New question: " + fresh.matter().question();
            case LedgerChange.StatusChanged status -> status(status);
            case LedgerChange.FigureRevised figure ->
                figure.matter().question() + " The reconciled figure was "
                        + figure.before().estimate().flatMap(EstimateWords::of).orElse("none") + ", is now "
                        + figure.matter().estimate().flatMap(EstimateWords::of).orElse("none") + ".";
            case LedgerChange.OriginRevised revised ->
                revised.matter().question() + " " + OwnVoice.of(revised.to().origin()) + " said "
                        + words(revised.from()) + ", and now " + words(revised.to()) + ".";
            case LedgerChange.NewOrigins origins ->
                origins.matter().question() + (origins.origins().size() == 1 ? " New origin: " : " New origins: ")
                        + String.join(
                                ", ",
                                origins.origins().stream().map(OwnVoice::of).toList()) + ".";
            case LedgerChange.PositionTurned turned ->
                turned.turn().holder()
                        + (turned.turn().admission() ? " now grants what it had denied: " : " changed position: ")
                        + turned.matter().question();
            case LedgerChange.TriggerReported trigger ->
                "A trigger is reported as met: " + trigger.met().why();
        };
    }

    /** The words that are claimed, as a brief quotes them: to the character, neighbours together. */
    public static List<String> quotes(Claim claim, Document document) {
        return Quote.of(document, claim.content()).stream().map(Quote::words).toList();
    }

    private static String status(LedgerChange.StatusChanged change) {
        String now = MatterGroup.word(change.matter().status());
        String was = change.before()
                .map(before -> " Was " + MatterGroup.word(before.status()) + ", is now " + now + ".")
                .orElse(" Is " + now + " from the first.");
        return change.matter().question() + was;
    }

    private static String words(SeriesPoint point) {
        Optional<String> best = number(point.best());
        Optional<String> low = number(point.low());
        Optional<String> high = number(point.high());
        if (low.isPresent() && high.isPresent()) {
            return low.equals(high) ? low.get() : low.get() + " to " + high.get();
        }
        return low.map(n -> "at least " + n)
                .or(() -> high.map(n -> "at most " + n))
                .or(() -> best)
                .orElse("no figure");
    }

    private static Optional<String> number(OptionalDouble value) {
        return value.isPresent() ? Optional.of(NumberWords.of(value.getAsDouble())) : Optional.empty();
    }
}
