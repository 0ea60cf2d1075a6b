package hearsay.link.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All terms of one sort that a pile has, in the order of the alphabet, which numbers them. */
final class Terms {
    private final List<String> terms;
    private final int[] ranks;

    Terms(TermNumbers numbers) {
        ranks = numbers.ranks();
        String[] sorted = new String[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            sorted[ranks[i]] = numbers.terms().get(i);
        }
        terms = List.of(sorted);
    }

    int size() {
        return terms.size();
    }

    String term(int number) {
        return terms.get(number);
    }

    /** The terms of one report, in the order of the alphabet; they come numbered as they came up. */
    int[] sorted(Set<Integer> found) {
        return found.stream().mapToInt(i -> ranks[i]).sorted().toArray();
    }

    /** How often each of these stands. */
    int[] times(int[] sorted, Map<Integer, Integer> found) {
        int[] times = new int[sorted.length];
        found.forEach((term, count) -> times[Arrays.binarySearch(sorted, ranks[term])] = count);
        return times;
    }
}
