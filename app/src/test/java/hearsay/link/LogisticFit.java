package hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Logistic regression by Newton's method with a penalty on the weights of standardised features; each sample weighs the
 * same, however many rows it has.
 */
public final class LogisticFit {
    private static final int STEPS = 9;

    private final double penalty;
    private final int size;
    private final List<Sample> samples = new ArrayList<>();

    /**
     * @param features how many there are
     * @param penalty on the square of a weight for a feature of variance 1, where a sample weighs 1
     */
    public LogisticFit(int features, double penalty) {
        this.penalty = penalty;
        this.size = features + 1;
    }

    public static final class Sample {
        private final List<float[]> rows = new ArrayList<>();
        private final List<Boolean> same = new ArrayList<>();

        public void add(double[] row, boolean yes) {
            float[] narrow = new float[row.length + 1];
            for (int i = 0; i < row.length; i++) {
                narrow[i] = (float) row[i];
            }
            narrow[row.length] = 1;
            rows.add(narrow);
            same.add(yes);
        }
    }

    public Sample sample() {
        Sample sample = new Sample();
        samples.add(sample);
        return sample;
    }

    /** One for each feature, and the intercept. */
    public double[] weights() {
        double[] w = new double[size];
        double[] variance = variance();
        for (int step = 0; step < STEPS; step++) {
            double[][] h = new double[size][size + 1];
            for (Sample sample : samples) {
                for (int r = 0; r < sample.rows.size(); r++) {
                    add(h, w, sample.rows.get(r), sample.same.get(r), 1.0 / sample.rows.size());
                }
            }
            for (int i = 0; i < size; i++) {
                double own = i < size - 1 ? penalty * variance[i] + 1e-9 : 1e-9;
                h[i][i] += own;
                h[i][size] -= own * w[i];
                for (int j = 0; j < i; j++) {
                    h[i][j] = h[j][i];
                }
            }
            double[] change = solve(h);
            for (int i = 0; i < size; i++) {
                w[i] += change[i];
            }
        }
        return w;
    }

    private double[] variance() {
        double[] sum = new double[size];
        double[] squares = new double[size];
        for (Sample sample : samples) {
            for (float[] row : sample.rows) {
                for (int i = 0; i < size; i++) {
                    double share = 1.0 / sample.rows.size() / samples.size();
                    sum[i] += share * row[i];
                    squares[i] += share * row[i] * row[i];
                }
            }
        }
        return IntStream.range(0, size)
                .mapToDouble(i -> squares[i] - sum[i] * sum[i])
                .toArray();
    }

    /** Fills the upper half of the second derivatives, and the first ones in the last column. */
    private void add(double[][] h, double[] w, float[] row, boolean same, double share) {
        double z = 0;
        for (int i = 0; i < size; i++) {
            z += w[i] * row[i];
        }
        double p = 1 / (1 + Math.exp(-z));
        double slope = share * p * (1 - p);
        for (int i = 0; i < size; i++) {
            if (row[i] != 0) {
                h[i][size] += share * ((same ? 1 : 0) - p) * row[i];
                for (int j = i; j < size; j++) {
                    h[i][j] += slope * row[i] * row[j];
                }
            }
        }
    }

    /** Solves by Gauss and Jordan with pivots; the last column is the right-hand side. */
    private static double[] solve(double[][] m) {
        int n = m.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
            }
            double[] swap = m[c];
            m[c] = m[pivot];
            m[pivot] = swap;
            for (int r = 0; r < n; r++) {
                double factor = r == c ? 0 : m[r][c] / m[c][c];
                for (int k = c; factor != 0 && k <= n; k++) {
                    m[r][k] -= factor * m[c][k];
                }
            }
        }
        return IntStream.range(0, n).mapToDouble(i -> m[i][n] / m[i][i]).toArray();
    }
}
