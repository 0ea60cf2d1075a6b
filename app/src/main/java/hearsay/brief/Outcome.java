package hearsay.brief;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What has become of a forecast, by a person's word.
 *
 * @param came whether it has come as expected
 * @param entry who says so
 * @param brier the Brier score (1950), the square of what the probability was off by: 0 for a sure word that came true, 1 for one
 *     that did not. The probability is the middle of the ICD 203 band of the holder's own words of likelihood; empty where they
 *     have none
 */
public record Outcome(boolean came, Correction entry, OptionalDouble brier) {
    static Optional<Outcome> of(Claim claim, Marks marks) {
        List<Correction> entries = marks.ofClaim(claim.id()).stream()
                .filter(entry -> entry.change() instanceof Change.OutcomeIs)
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Correction last = entries.getLast();
        boolean came = last.change() instanceof Change.OutcomeIs outcome && outcome.came();
        return Optional.of(new Outcome(came, last, brier(claim, came)));
    }

    private static OptionalDouble brier(Claim claim, boolean came) {
        return claim.hedge().flatMap(hedge -> hedge.band()).stream()
                .mapToDouble(band -> {
                    double off = (band.low() + band.high()) / 2 - (came ? 1 : 0);
                    return off * off;
                })
                .findFirst();
    }

    /** The score in two decimals; empty where there is none. */
    public String brierWords() {
        return NumberWords.of(brier);
    }
}
