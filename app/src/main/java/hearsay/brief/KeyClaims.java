package hearsay.brief;

import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Manner;
import hearsay.model.Matter;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Picks the few claims that show a matter best: one a holder and stance, the opposing stances and the extremes of a count
 * first, so that a short list never shows one side only.
 */
final class KeyClaims {
    /** A word that carries meaning, as in "soldiers"; short ones are mostly "the", "was", "did". */
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private static final int LONG_QUOTE_IN_CHARACTERS = 240;

    private final LedgerIndex index;
    private final Matter matter;

    KeyClaims(LedgerIndex index, Matter matter) {
        this.index = index;
        this.matter = matter;
    }

    /** At most {@code limit} claims: those that the status rests on, then the most telling. */
    List<Claim> pick(int limit) {
        List<Claim> best = new ArrayList<>(best().values());
        List<Claim> ordered = matter.type() == Matter.Type.COUNT ? extremesFirst(best) : sidesInTurn(best);
        List<Claim> picked = new ArrayList<>(index.claims(matter.basis()));
        Set<String> shown = picked.stream().map(this::key).collect(Collectors.toSet());
        ordered.stream().filter(claim -> !shown.contains(key(claim))).forEach(picked::add);
        return picked.stream().limit(limit).toList();
    }

    /** The other claims of the matter by the same holder with the same stance, this one included. */
    List<Claim> same(Claim claim) {
        return index.claims(matter.claims()).stream()
                .filter(other -> key(other).equals(key(claim)))
                .toList();
    }

    private Map<String, Claim> best() {
        Map<String, Claim> best = new LinkedHashMap<>();
        List<Claim> candidates = index.claims(matter.claims()).stream()
                .filter(claim -> !Yardstick.mixes(claim, index.document(claim)))
                .toList();
        for (Claim claim : candidates.isEmpty() ? index.claims(matter.claims()) : candidates) {
            best.merge(key(claim), claim, (a, b) -> order().compare(b, a) < 0 ? b : a);
        }
        return best;
    }

    private String key(Claim claim) {
        String holder =
                claim.holder().isNarrator() ? claim.document() : claim.holder().name();
        return holder + "\n" + claim.stance();
    }

    private Comparator<Claim> order() {
        return Comparator.<Claim>comparingInt(claim -> claim.holder().isNarrator() ? 1 : 0)
                .thenComparingInt(claim -> length(claim) > LONG_QUOTE_IN_CHARACTERS ? 1 : 0)
                .thenComparingInt(claim -> isCount() && !isOrigin(claim) ? 1 : 0)
                .thenComparingInt(claim -> index.isEcho(claim) ? 1 : 0)
                .thenComparingLong(claim -> isCount() ? -day(claim) : 0)
                .thenComparingInt(claim -> isCount() && !isBounded(claim) ? 1 : 0)
                .thenComparingInt(claim -> -common(claim))
                .thenComparingInt(claim -> claim.manner() == Manner.INDIRECT ? 1 : 0);
    }

    /** The day that the claim's figure holds for; a holder's latest figure speaks for it. */
    private long day(Claim claim) {
        return matter.series().stream()
                .filter(point -> point.claim().equals(claim.id()))
                .flatMap(point -> point.asOf().stream())
                .mapToLong(date -> date.lastDay().toEpochDay())
                .findFirst()
                .orElse(Long.MIN_VALUE / 2);
    }

    /** A relay loses bounds and never adds them, so the bounded figure is the fuller one. */
    private static boolean isBounded(Claim claim) {
        return claim.quantities().stream().anyMatch(q -> q.bound() != Bound.EXACT);
    }

    /** How many words of the question stand in the claim: the more, the better it answers on its own. */
    private int common(Claim claim) {
        Set<String> words =
                words(Span.covering(claim.content()).of(index.document(claim).text()));
        words.retainAll(words(matter.question()));
        return words.size();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private boolean isCount() {
        return matter.type() == Matter.Type.COUNT;
    }

    private int length(Claim claim) {
        return Quote.length(Quote.of(index.document(claim), claim.content()));
    }

    private List<Claim> sidesInTurn(List<Claim> claims) {
        List<Claim> ranked = claims.stream().sorted(order()).toList();
        List<List<Claim>> sides = List.of(
                ranked.stream().filter(c -> stands(c.stance())).toList(),
                ranked.stream().filter(c -> c.stance() == Stance.DENIES).toList(),
                ranked.stream()
                        .filter(c -> !stands(c.stance()) && c.stance() != Stance.DENIES)
                        .toList());
        List<Claim> ordered = new ArrayList<>();
        for (int round = 0; ordered.size() < claims.size(); round++) {
            for (List<Claim> side : sides) {
                if (round < side.size()) {
                    ordered.add(side.get(round));
                }
            }
        }
        return ordered;
    }

    private static boolean stands(Stance stance) {
        return stance == Stance.ASSERTS || stance == Stance.CONFIRMS;
    }

    private List<Claim> extremesFirst(List<Claim> claims) {
        List<Claim> ranked = claims.stream()
                .filter(this::isOrigin)
                .sorted(Comparator.comparingDouble(this::value))
                .toList();
        List<Claim> ordered = new ArrayList<>();
        for (int low = 0, high = ranked.size() - 1; low <= high; low++, high--) {
            ordered.add(ranked.get(low));
            if (high > low) {
                ordered.add(ranked.get(high));
            }
        }
        claims.stream().filter(c -> !isOrigin(c)).sorted(order()).forEach(ordered::add);
        return ordered;
    }

    /** Whether the claim gives one of the matter's figures in the name of somebody else than the outlet. */
    private boolean isOrigin(Claim claim) {
        return !claim.holder().isNarrator()
                && matter.series().stream().anyMatch(point -> point.claim().equals(claim.id()));
    }

    private double value(Claim claim) {
        return claim.quantities().isEmpty()
                ? Double.MAX_VALUE / 2
                : claim.quantities().getFirst().representative();
    }
}
