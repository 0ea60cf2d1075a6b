package hearsay.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * All ways to tag a sentence, of which the most probable is found by dynamic programming over pairs of neighbouring tags. Built
 * from left to right, for one thread and one sentence.
 */
final class TagLattice {
    /** A share of less than e^-30 of the most probable one is no share. */
    private static final double NEGLIGIBLE = 30;

    private final int none;
    private final double[] scores;
    private final List<Column> columns = new ArrayList<>();

    /** What speaks for each tag of one word. */
    interface Scores {
        /** Adds the scores of all tags, in logarithms, given the two tags before; a tag is its number, none is the highest. */
        void add(int beforeLast, int last, double[] scores);
    }

    /**
     * One word.
     *
     * @param tags that it can have
     * @param best by the place of the tag before and of its own, the logarithm of the most probable way there
     * @param from in the same order, the place of the tag before the one before on that way
     */
    private record Column(int[] tags, double[][] best, int[][] from) {}

    /** @param tags how many tags there are */
    TagLattice(int tags) {
        none = tags;
        scores = new double[tags];
        columns.add(new Column(new int[] {none}, new double[][] {{0}}, new int[][] {{0}}));
    }

    /** Adds the next word. */
    void add(int[] tags, Scores word) {
        Column last = columns.getLast();
        int[] earlier = columns.size() > 1 ? columns.get(columns.size() - 2).tags : new int[] {none};
        Column column = new Column(
                tags, new double[last.tags.length][tags.length], new int[last.tags.length][tags.length]);
        for (int b = 0; b < last.tags.length; b++) {
            Arrays.fill(column.best[b], Double.NEGATIVE_INFINITY);
            for (int a = 0; a < earlier.length; a++) {
                Arrays.fill(scores, 0);
                word.add(earlier[a], last.tags[b], scores);
                double whole = logSum(scores);
                for (int c = 0; c < tags.length; c++) {
                    double way = last.best[a][b] + (scores[tags[c]] - whole);
                    if (way > column.best[b][c]) {
                        column.best[b][c] = way;
                        column.from[b][c] = a;
                    }
                }
            }
        }
        columns.add(column);
    }

    private static double logSum(double[] logs) {
        int most = 0;
        for (int i = 1; i < logs.length; i++) {
            if (logs[i] > logs[most]) {
                most = i;
            }
        }
        double others = 0;
        for (int i = 0; i < logs.length; i++) {
            if (i != most && logs[i] > logs[most] - NEGLIGIBLE) {
                others += Math.exp(logs[i] - logs[most]);
            }
        }
        return others == 0 ? logs[most] : logs[most] + Math.log(1 + others);
    }

    /** The tags on the most probable way. */
    List<Integer> best() {
        Column end = columns.getLast();
        int before = 0;
        int own = 0;
        for (int b = 0; b < end.best.length; b++) {
            for (int c = 0; c < end.tags.length; c++) {
                if (end.best[b][c] > end.best[before][own]) {
                    before = b;
                    own = c;
                }
            }
        }
        LinkedList<Integer> way = new LinkedList<>();
        for (int i = columns.size() - 1; i > 0; i--) {
            Column column = columns.get(i);
            way.addFirst(column.tags[own]);
            int further = column.from[before][own];
            own = before;
            before = further;
        }
        return way;
    }
}
