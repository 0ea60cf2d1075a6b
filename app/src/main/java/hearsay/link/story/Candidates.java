package hearsay.link.story;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Which pairs of reports are worth comparing: those that share two rare terms. A term that more than {@value #COMMON} reports
 * have leads to none, so that a report has only so many candidates however large the pile.
 */
final class Candidates {
    static final int COMMON = 80;
    private static final int LEAST = 2;

    private final Pile pile;
    private final int[][] names;
    private final int[][] pairs;
    private final int[][] words;

    Candidates(Pile pile) {
        this.pile = pile;
        names = holders(pile.names(), r -> r.names().terms());
        pairs = holders(pile.pairs(), Report::pairs);
        words = holders(pile.words(), r -> r.words().terms());
    }

    /** The reports that have each rare term, in rising order; none for the others. */
    private int[][] holders(Rarity rarity, Function<Report, int[]> terms) {
        int[][] holders = new int[rarity.terms()][];
        int[] filled = new int[rarity.terms()];
        for (int term = 0; term < holders.length; term++) {
            int count = rarity.holders(term);
            holders[term] = new int[count > 1 && count <= COMMON ? count : 0];
        }
        for (int i = 0; i < pile.size(); i++) {
            for (int term : terms.apply(pile.report(i))) {
                if (holders[term].length > 0) {
                    holders[term][filled[term]++] = i;
                }
            }
        }
        return holders;
    }

    /** Finds candidates one report after the other; for one thread. */
    final class Finder {
        private final int[] shared = new int[pile.size()];
        private final int[] found = new int[pile.size()];

        /** The reports that share enough with a report, in rising order, as far as they are wanted. */
        int[] of(int report, IntPredicate wanted) {
            Report own = pile.report(report);
            int count = count(names, own.names().terms(), 0);
            count = count(pairs, own.pairs(), count);
            count = count(words, own.words().terms(), count);
            int[] enough = Arrays.stream(found, 0, count)
                    .filter(other -> other != report && shared[other] >= LEAST && wanted.test(other))
                    .sorted()
                    .toArray();
            Arrays.stream(found, 0, count).forEach(other -> shared[other] = 0);
            return enough;
        }

        private int count(int[][] holders, int[] terms, int before) {
            int count = before;
            for (int term : terms) {
                for (int other : holders[term]) {
                    if (shared[other]++ == 0) {
                        found[count++] = other;
                    }
                }
            }
            return count;
        }
    }
}
