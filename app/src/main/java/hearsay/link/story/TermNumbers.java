package hearsay.link.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers for the terms of one sort, from 0 in the order in which they first come up: what is compared by the million. */
final class TermNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();

    int of(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        numbers.put(term, terms.size());
        terms.add(term);
        return terms.size() - 1;
    }

    /** The terms by number. */
    List<String> terms() {
        return terms;
    }

    int size() {
        return terms.size();
    }

    /**
     * The place of each term, by number, in the order of the alphabet: numbers that do not depend on what else there is, as
     * far as their order goes, so that sums over them come out the same.
     */
    int[] ranks() {
        List<Integer> order = IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparing(terms::get))
                .toList();
        int[] ranks = new int[order.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return ranks;
    }
}
