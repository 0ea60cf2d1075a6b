package hearsay.extract.attribution;

/**
 * A linear chain over the tokens of a window (Lafferty, McCallum and Pereira 2001): how likely each label is, how likely a
 * label is to be missing altogether, and the best labelling that has a content and at most one source.
 */
final class Lattice {
    private static final int LABELS = Role.COUNT;
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

    /** For each token, label of the next one and label: how likely the label is, given the next one's. */
    private double[] conditionals() {
        double[] shares = new double[size * LABELS * LABELS];
        double[] terms = new double[LABELS];
        for (int t = 0; t < size - 1; t++) {
            for (int y = 0; y < LABELS; y++) {
                double sum = 0;
                for (int x = 0; x < LABELS; x++) {
                    terms[x] = forward[t * LABELS + x] + edge[((t + 1) * LABELS + x) * LABELS + y];
                }
                double all = logSum(terms, 0);
                for (int x = 0; x < LABELS; x++) {
                    sum += StrictMath.exp(terms[x] - all);
                    shares[(t * LABELS + y) * LABELS + x] = sum;
                }
            }
        }
        return shares;
    }

    /** Labellings drawn by their likelihood, always the same ones. */
    int[][] drawn(int count) {
        double[] shares = conditionals();
        int[][] drawn = new int[count][size];
        for (int k = 0; k < count; k++) {
            double at = number(k, size - 1);
            int y = 0;
            for (double sum = marginal(size - 1, 0); y < LABELS - 1 && sum < at; sum += marginal(size - 1, y)) {
                y++;
            }
            drawn[k][size - 1] = y;
            for (int t = size - 2; t >= 0; t--) {
                at = number(k, t);
                int x = 0;
                while (x < LABELS - 1 && shares[(t * LABELS + y) * LABELS + x] < at) {
                    x++;
                }
                y = x;
                drawn[k][t] = y;
            }
        }
        return drawn;
    }

    private static double number(int draw, int token) {
        return (Hashed.of(6, draw, token) >>> 8) / (double) (1 << 24);
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
        return new BestLabelling(size, emission, edge).find(sourced);
    }

    /**
     * The best such labelling of those that are like another: the same without its oddities.
     *
     * @param pull how much a label gains by being that of the other
     */
    int[] near(int[] labels, double pull) {
        double[] pulled = emission.clone();
        for (int t = 0; t < size; t++) {
            pulled[t * LABELS + labels[t]] += pull;
        }
        return new BestLabelling(size, pulled, edge).find(false);
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
