package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.Drift;
import java.util.List;
import java.util.Locale;

/**
 * A relay that lost something on the way.
 *
 * @param lost what was lost, in a word
 * @param fuller the fuller wording
 * @param relayed the wording that lost something
 */
public record DriftEntry(String lost, Wording fuller, Wording relayed) {
    static List<DriftEntry> all(LedgerIndex index, Citations citations) {
        return index.ledger().drifts().stream()
                .map(drift -> of(index, citations, drift))
                .toList();
    }

    private static DriftEntry of(LedgerIndex index, Citations citations, Drift drift) {
        Claim fuller = index.claim(drift.fuller());
        Claim relayed = index.claim(drift.relayed());
        return new DriftEntry(
                drift.lost().name().toLowerCase(Locale.ROOT),
                Wording.of(index, citations, fuller, List.of(fuller)),
                Wording.of(index, citations, relayed, List.of(relayed)));
    }
}
