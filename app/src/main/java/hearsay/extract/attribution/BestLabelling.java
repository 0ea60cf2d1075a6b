package hearsay.extract.attribution;

import java.util.Arrays;

/** Finds the best labelling of a chain that has at least one token of content and at most one run of source (Viterbi 1967). */
final class BestLabelling {
    private static final int LABELS = Role.COUNT;
    private static final int SOURCE = Role.SOURCE.ordinal();
    private static final int CONTENT = Role.CONTENT.ordinal();
    /** A label, whether there was content and whether there was a source. */
    private static final int STATES = 4 * LABELS;

    private final int size;
    private final double[] emission;
    private final double[] edge;
    private final double[] score;
    private final int[] from;

    /** Scores as those of a {@link Lattice}. */
    BestLabelling(int size, double[] emission, double[] edge) {
        this.size = size;
        this.emission = emission;
        this.edge = edge;
        score = new double[size * STATES];
        from = new int[size * STATES];
    }

    /** @param sourced whether it must have a source */
    int[] find(boolean sourced) {
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        for (int y = 0; y < LABELS; y++) {
            score[state(y, y == CONTENT, y == SOURCE)] = emission[y];
        }
        for (int t = 1; t < size; t++) {
            for (int before = 0; before < STATES; before++) {
                if (score[(t - 1) * STATES + before] > Double.NEGATIVE_INFINITY) {
                    step(t, before);
                }
            }
        }
        return trace(sourced);
    }

    private static int state(int label, boolean content, boolean source) {
        return label + LABELS * ((content ? 1 : 0) + (source ? 2 : 0));
    }

    private void step(int t, int before) {
        int x = before % LABELS;
        boolean content = (before / LABELS & 1) != 0;
        boolean source = (before / LABELS & 2) != 0;
        for (int y = 0; y < LABELS; y++) {
            if (y == SOURCE && source && x != SOURCE) {
                continue;
            }
            int now = t * STATES + state(y, content || y == CONTENT, source || y == SOURCE);
            double sum =
                    score[(t - 1) * STATES + before] + edge[(t * LABELS + x) * LABELS + y] + emission[t * LABELS + y];
            if (sum > score[now]) {
                score[now] = sum;
                from[now] = before;
            }
        }
    }

    private int[] trace(boolean sourced) {
        int last = (size - 1) * STATES;
        int best = -1;
        for (int state = 0; state < STATES; state++) {
            boolean content = (state / LABELS & 1) != 0;
            boolean source = (state / LABELS & 2) != 0;
            boolean allowed = content && (source || !sourced);
            if (allowed
                    && score[last + state] > Double.NEGATIVE_INFINITY
                    && (best < 0 || score[last + state] > score[last + best])) {
                best = state;
            }
        }
        int[] labels = new int[size];
        for (int t = size - 1; best >= 0 && t >= 0; t--) {
            labels[t] = best % LABELS;
            best = t == 0 ? 0 : from[t * STATES + best];
        }
        return labels;
    }
}
