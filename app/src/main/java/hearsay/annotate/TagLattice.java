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
    private final int none;
    private final double[] scores;
    private final double[] exponentials;
    private final double[] changed;
    private final double[] changedExponentials;
    private final List<Column> columns = new ArrayList<>();

    /** What speaks for each tag of one word; a tag is its number, and no tag has the highest. */
    interface Scores {
        /** Sets the scores of all tags, in logarithms, given the tag before. */
        void given(int last, double[] scores);

        /** What the two tags before change of that; its tags in the order of the model. */
        TagModel.Change change(int beforeLast, int last);
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
        exponentials = new double[tags];
        changed = new double[tags];
        changedExponentials = new double[tags];
        columns.add(new Column(new int[] {none}, new double[][] {{0}}, new int[][] {{0}}));
    }

    /** Adds the next word. */
    void add(int[] tags, Scores word) {
        Column last = columns.getLast();
        int[] earlier = columns.size() > 1 ? columns.get(columns.size() - 2).tags : new int[] {none};
        Column column =
                new Column(tags, new double[last.tags.length][tags.length], new int[last.tags.length][tags.length]);
        for (int b = 0; b < last.tags.length; b++) {
            Arrays.fill(column.best[b], Double.NEGATIVE_INFINITY);
            word.given(last.tags[b], scores);
            double most = exponentials();
            for (int a = 0; a < earlier.length; a++) {
                change(word.change(earlier[a], last.tags[b]), most);
                double reached = last.best[a][b] - (most + Math.log(sum(changedExponentials)));
                for (int c = 0; c < tags.length; c++) {
                    double way = reached + changed[tags[c]];
                    if (way > column.best[b][c]) {
                        column.best[b][c] = way;
                        column.from[b][c] = a;
                    }
                }
            }
        }
        columns.add(column);
    }

    /** Sets the exponentials of the scores, all divided by the highest, whose logarithm this gives. */
    private double exponentials() {
        double most = scores[0];
        for (double score : scores) {
            most = Math.max(most, score);
        }
        for (int i = 0; i < scores.length; i++) {
            exponentials[i] = Math.exp(scores[i] - most);
        }
        return most;
    }

    /** Scores and exponentials after a change of a few of them. */
    private void change(TagModel.Change change, double most) {
        System.arraycopy(scores, 0, changed, 0, scores.length);
        System.arraycopy(exponentials, 0, changedExponentials, 0, scores.length);
        for (int i = change.start(); i < change.end(); i++) {
            int tag = change.tag(i);
            changed[tag] += change.weight(i);
            changedExponentials[tag] = Math.exp(changed[tag] - most);
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
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
