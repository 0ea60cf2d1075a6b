package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Holder;
import hearsay.model.Matter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is expected on one question, each in their own words.
 *
 * @param question the question; empty for those that belong to none
 * @param contested whether they disagree
 * @param named what named people expect
 * @param others what unnamed sources, bodies and outlets expect
 */
public record Expectations(
        Optional<String> question, boolean contested, List<Expectation> named, List<Expectation> others) {
    public Expectations {
        named = List.copyOf(named);
        others = List.copyOf(others);
    }

    /**
     * One expectation.
     *
     * @param wording in the holder's words
     * @param due by when it should come, in words
     */
    public record Expectation(Wording wording, Optional<String> due) {}

    /** Questions that named people disagree on first, then by importance; those of no question last. */
    static List<Expectations> all(LedgerIndex index, Citations citations) {
        Map<Optional<Matter>, List<Claim>> groups = new LinkedHashMap<>();
        index.ledger().claims().stream()
                .filter(claim ->
                        claim.is(ClaimType.FORECAST) || claim.forecast().isPresent())
                .forEach(claim -> groups.computeIfAbsent(index.matterOf(claim), k -> new ArrayList<>())
                        .add(claim));
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order(index)))
                .map(entry -> of(index, citations, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Comparator<Optional<Matter>> order(LedgerIndex index) {
        Comparator<Matter> matters = Comparator.<Matter>comparingInt(m -> m.type() == Matter.Type.FORECAST ? 0 : 1)
                .thenComparingInt(m -> m.status() == Matter.Status.CONTESTED ? 0 : 1)
                .thenComparing(MatterEntry.byImportance(index));
        return Comparator.<Optional<Matter>>comparingInt(m -> m.isPresent() ? 0 : 1)
                .thenComparing((a, b) -> a.isEmpty() || b.isEmpty() ? 0 : matters.compare(a.get(), b.get()));
    }

    private static Expectations of(
            LedgerIndex index, Citations citations, Optional<Matter> matter, List<Claim> claims) {
        List<Claim> named = claims.stream().filter(Expectations::isNamed).toList();
        List<Claim> others = claims.stream().filter(claim -> !isNamed(claim)).toList();
        return new Expectations(
                matter.map(Matter::question),
                matter.map(m -> m.status() == Matter.Status.CONTESTED).orElse(false) && claims.size() > 1,
                expectations(index, citations, named),
                expectations(index, citations, others));
    }

    private static List<Expectation> expectations(LedgerIndex index, Citations citations, List<Claim> claims) {
        return claims.stream()
                .map(claim -> new Expectation(
                        Wording.of(index, citations, claim, List.of(claim)),
                        claim.forecast().flatMap(f -> f.due()).map(DateWords::of)))
                .toList();
    }

    private static boolean isNamed(Claim claim) {
        return claim.holder().kind() == Holder.Kind.PERSON;
    }
}
