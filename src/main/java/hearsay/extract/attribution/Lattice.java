package hearsay.extract.attribution;

import java.util.Arrays;

/**
 * A linear chain over the tokens of a window (Lafferty, McCallum and Pereira 2001): how likely each label is, how likely a
 * label is to be missing altogether, and the best labelling that has a content and at most one source.
 */
final class Lattice {
    private static final int LABELS = Role.COUNT;
    private static final int SOURCE = Role.SOURCE.ordinal();
    private static final int CONTENT = Role.CONTENT.ordinal();
    private static final double NEVER = -1e9;

    private final int size;
    private final double[] emission;
    private final double[] edge;
    private final double[] forward;
    private final double[] backward;
    private final double total;

    /**
     * @param size how many tokens
     * @param emission a score for each token and label
     * @param edge a score for each token, label of the token before and label
     */
    Lattice(int size, double[] emission, double[] edge) {
        this.size = size;
        this.emission = emission;
        this.edge = edge;
        forward = forward(-1);
        backward = backward();
        total = logSum(forward, (size - 1) * LABELS);
    }

    /** Scores up to each token and label, of all labellings without {@code banned}. */
    private double[] forward(int banned) {
        double[] sums = new double[size * LABELS];
        double[] terms = new double[LABELS];
        System.arraycopy(emission, 0, sums, 0, LABELS);
        if (banned >= 0) {
            sums[banned] = NEVER;
        }
        for (int t = 1; t < size; t++) {
            for (int y = 0; y < LABELS; y++) {
                for (int x = 0; x < LABELS; x++) {
                    terms[x] = sums[(t - 1) * LABELS + x] + edge[(t * LABELS + x) * LABELS + y];
                }
                sums[t * LABELS + y] = y == banned ? NEVER : logSum(terms, 0) + emission[t * LABELS + y];
            }
        }
        return sums;
    }

    private double[] backward() {
        double[] sums = new double[size * LABELS];
        double[] terms = new double[LABELS];
        for (int t = size - 2; t >= 0; t--) {
            for (int x = 0; x < LABELS; x++) {
                for (int y = 0; y < LABELS; y++) {
                    int next = (t + 1) * LABELS + y;
                    terms[y] = sums[next] + emission[next] + edge[((t + 1) * LABELS + x) * LABELS + y];
                }
                sums[t * LABELS + x] = logSum(terms, 0);
            }
        }
        return sums;
    }

    /** How likely a token has a label. */
    double marginal(int t, int y) {
        return StrictMath.exp(forward[t * LABELS + y] + backward[t * LABELS + y] - total);
    }

    /** How likely a token has a label and the one before it another. */
    double pair(int t, int x, int y) {
        return StrictMath.exp(forward[(t - 1) * LABELS + x]
                + edge[(t * LABELS + x) * LABELS + y]
                + emission[t * LABELS + y]
                + backward[t * LABELS + y]
                - total);
    }

    /** How likely no token has the role. */
    double without(Role role) {
        return StrictMath.exp(logSum(forward(role.ordinal()), (size - 1) * LABELS) - total);
    }

    /** The logarithm of the probability of one labelling. */
    double logProbability(int[] labels) {
        double sum = emission[labels[0]];
        for (int t = 1; t < size; t++) {
            sum += emission[t * LABELS + labels[t]] + edge[(t * LABELS + labels[t - 1]) * LABELS + labels[t]];
        }
        return sum - total;
    }

    /**
     * The best labelling with at least one token of content and at most one run of source.
     *
     * @param sourced whether it must have a source
     */
    int[] best(boolean sourced) {
        int states = 4 * LABELS;
        double[] score = new double[size * states];
        int[] from = new int[size * states];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        for (int y = 0; y < LABELS; y++) {
            score[state(y, y == CONTENT, y == SOURCE)] = emission[y];
        }
        for (int t = 1; t < size; t++) {
            for (int before = 0; before < states; before++) {
                if (score[(t - 1) * states + before] > Double.NEGATIVE_INFINITY) {
                    step(t, before, score, from);
                }
            }
        }
        return trace(score, from, sourced);
    }

    private static int state(int label, boolean content, boolean source) {
        return label + LABELS * ((content ? 1 : 0) + (source ? 2 : 0));
    }

    private void step(int t, int before, double[] score, int[] from) {
        int states = 4 * LABELS;
        int x = before % LABELS;
        boolean content = (before / LABELS & 1) != 0;
        boolean source = (before / LABELS & 2) != 0;
        for (int y = 0; y < LABELS; y++) {
            if (y == SOURCE && source && x != SOURCE) {
                continue;
            }
            int now = t * states + state(y, content || y == CONTENT, source || y == SOURCE);
            double sum =
                    score[(t - 1) * states + before] + edge[(t * LABELS + x) * LABELS + y] + emission[t * LABELS + y];
            if (sum > score[now]) {
                score[now] = sum;
                from[now] = before;
            }
        }
    }

    private int[] trace(double[] score, int[] from, boolean sourced) {
        int states = 4 * LABELS;
        int last = (size - 1) * states;
        int best = -1;
        for (int state = 0; state < states; state++) {
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
            best = t == 0 ? 0 : from[t * states + best];
        }
        return labels;
    }

    private static double logSum(double[] terms, int at) {
        double top = terms[at];
        for (int i = 1; i < LABELS; i++) {
            top = Math.max(top, terms[at + i]);
        }
        double sum = 0;
        for (int i = 0; i < LABELS; i++) {
            sum += StrictMath.exp(terms[at + i] - top);
        }
        return top + StrictMath.log(sum);
    }
}
