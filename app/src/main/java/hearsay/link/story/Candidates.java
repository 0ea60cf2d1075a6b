package hearsay.link.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which pairs of reports are worth comparing: those that share two rare terms. A term that more than {@value #COMMON} reports
 * have leads to none, so that a report has only so many candidates however large the pile.
 */
final class Candidates {
    static final int COMMON = 80;
    private static final int LEAST = 2;

    private final Pile pile;
    private final List<Map<String, int[]>> index;

    Candidates(Pile pile) {
        this.pile = pile;
        index = List.of(
                index(pile.names(), r -> r.names().keySet()),
                index(pile.pairs(), Report::pairs),
                index(pile.words(), r -> r.words().keySet()));
    }

    private Map<String, int[]> index(Pile.Rarity rarity, Function<Report, Collection<String>> terms) {
        Map<String, int[]> places = new HashMap<>();
        Map<String, Integer> filled = new HashMap<>();
        for (int i = 0; i < pile.size(); i++) {
            for (String term : terms.apply(pile.report(i))) {
                int holders = rarity.holders(term);
                if (holders > 1 && holders <= COMMON) {
                    places.computeIfAbsent(term, k -> new int[holders])[filled.merge(term, 1, Integer::sum) - 1] = i;
                }
            }
        }
        return places;
    }

    /** The earlier reports that share enough with a report, in rising order. */
    List<Integer> before(int report) {
        Map<Integer, Integer> shared = new TreeMap<>();
        Report own = pile.report(report);
        count(index.get(0), own.names().keySet(), report, shared);
        count(index.get(1), own.pairs(), report, shared);
        count(index.get(2), own.words().keySet(), report, shared);
        return shared.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(
            Map<String, int[]> places, Collection<String> terms, int report, Map<Integer, Integer> shared) {
        for (String term : terms) {
            int[] holders = places.get(term);
            for (int i = 0; holders != null && i < holders.length && holders[i] < report; i++) {
                shared.merge(holders[i], 1, Integer::sum);
            }
        }
    }
}
