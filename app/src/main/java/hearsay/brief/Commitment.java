package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Matter;
import hearsay.model.TriggerMet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an actor has said would follow, and whether any report says that it came to it.
 *
 * @param actor who would act; the holder where the text names nobody else
 * @param trigger the condition in the text's words; empty where the text leaves it out
 * @param action what would follow, in the text's words
 * @param word by whose word, with the citations
 * @param met the reports that the trigger was met
 */
public record Commitment(String actor, Optional<Quote> trigger, List<Quote> action, Wording word, List<Met> met) {
    public Commitment {
        action = List.copyOf(action);
        met = List.copyOf(met);
    }

    /**
     * A report that a trigger was met.
     *
     * @param why by whose word, how sure
     * @param report the words of the report
     */
    public record Met(String why, Wording report) {}

    /** Those reported as met first, then those with a trigger, then the rest. */
    static List<Commitment> all(LedgerIndex index, Citations citations) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        index.ledger().claims().stream()
                .filter(claim ->
                        claim.is(ClaimType.COMMITMENT) || claim.condition().isPresent())
                .forEach(claim -> groups.computeIfAbsent(key(index, claim), k -> new ArrayList<>())
                        .add(claim));
        List<List<Claim>> ordered = groups.values().stream()
                .sorted(Comparator.<List<Claim>>comparingInt(
                                claims -> met(index, claims).isEmpty() ? 1 : 0)
                        .thenComparingInt(claims -> fullest(claims).condition().isEmpty() ? 1 : 0)
                        .thenComparingInt(claims -> hasTrigger(fullest(claims)) ? 0 : 1)
                        .thenComparingInt(claims -> -claims.size()))
                .toList();
        return ordered.stream().map(claims -> of(index, citations, claims)).toList();
    }

    private static Commitment of(LedgerIndex index, Citations citations, List<Claim> claims) {
        Claim full = fullest(claims);
        var document = index.document(full);
        Wording word = Wording.of(index, citations, full, claims);
        List<Met> met = met(index, claims).stream()
                .map(trigger -> {
                    Claim report = index.claim(trigger.report());
                    return new Met(trigger.why(), Wording.of(index, citations, report, List.of(report)));
                })
                .toList();
        return new Commitment(
                full.condition().flatMap(c -> c.actor()).orElse(word.holder()),
                full.condition().flatMap(c -> c.trigger()).map(span -> Quote.of(document, span)),
                full.condition()
                        .map(c -> List.of(Quote.of(document, c.action())))
                        .orElseGet(() -> Quote.of(document, full.content())),
                word,
                met);
    }

    /** One statement is one commitment: same holder, same question; a claim of no question stands alone. */
    private static String key(LedgerIndex index, Claim claim) {
        Optional<Matter> matter = index.matterOf(claim).filter(m -> m.type() == Matter.Type.COMMITMENT);
        String holder =
                claim.holder().isNarrator() ? claim.document() : claim.holder().name();
        return matter.map(m -> holder + "\n" + m.id()).orElse(claim.id());
    }

    private static Claim fullest(List<Claim> claims) {
        return claims.stream()
                .min(Comparator.<Claim>comparingInt(claim -> hasTrigger(claim) ? 0 : 1)
                        .thenComparingInt(claim -> claim.condition().isPresent() ? 0 : 1))
                .orElseThrow();
    }

    private static boolean hasTrigger(Claim claim) {
        return claim.condition().flatMap(c -> c.trigger()).isPresent();
    }

    private static List<TriggerMet> met(LedgerIndex index, List<Claim> claims) {
        List<String> ids = claims.stream().map(Claim::id).toList();
        return index.ledger().triggersMet().stream()
                .filter(met -> ids.contains(met.commitment()))
                .toList();
    }
}
