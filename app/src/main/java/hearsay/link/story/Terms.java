package hearsay.link.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The terms that some numbers stand for, as they came up, each once in the order of the alphabet. */
    int[] once(IntStream found) {
        return found.map(i -> ranks[i]).sorted().distinct().toArray();
    }

    /** The same with how often each stands. */
    Report.Counts counts(IntStream found) {
        int[] all = found.map(i -> ranks[i]).sorted().toArray();
        int[] once = Arrays.stream(all).distinct().toArray();
        int[] times = new int[once.length];
        int place = 0;
        for (int term : all) {
            if (term != once[place]) {
                place++;
            }
            times[place]++;
        }
        return new Report.Counts(once, times);
    }
}
