package hearsay.brief.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Maps values to positions between 0 and 1, linear from zero or logarithmic, with round ends and ticks.
 *
 * @param low the value at 0
 * @param high the value at 1
 * @param logarithmic whether equal steps are equal ratios
 * @param ticks round values to label, ascending
 */
record Scale(double low, double high, boolean logarithmic, List<Double> ticks) {
    /** A wider spread than this hides the small figures on a linear scale. */
    private static final double LARGEST_LINEAR_SPREAD = 30;

    private static final int TICKS = 5;

    Scale {
        ticks = List.copyOf(ticks);
    }

    /** A scale that holds all the values; they must not be empty. */
    static Scale holding(List<Double> values) {
        double max = values.stream().mapToDouble(v -> v).max().orElseThrow();
        double min =
                values.stream().filter(v -> v > 0).mapToDouble(v -> v).min().orElse(max);
        boolean negative = values.stream().anyMatch(v -> v < 0);
        boolean zero = values.stream().anyMatch(v -> v == 0);
        return !negative && !zero && max / min > LARGEST_LINEAR_SPREAD
                ? logarithmic(min, max)
                : linear(Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0)), max);
    }

    double position(double value) {
        if (logarithmic) {
            return Math.log(Math.max(value, low) / low) / Math.log(high / low);
        }
        return (value - low) / (high - low);
    }

    private static Scale linear(double min, double max) {
        double step = roundStep(Math.max(max - min, 1) / TICKS);
        double low = Math.floor(min / step) * step;
        double high = Math.max(Math.ceil(max * 1.0001 / step), 1) * step;
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(low / step); i <= Math.round(high / step); i++) {
            ticks.add(i * step);
        }
        return new Scale(low, high, false, ticks);
    }

    /** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below {@code step}. */
    private static double roundStep(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= step * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static Scale logarithmic(double min, double max) {
        int from = (int) Math.floor(Math.log10(min) + 1e-9);
        int to = (int) Math.ceil(Math.log10(max) - 1e-9);
        double low = Math.pow(10, from);
        double high = Math.pow(10, Math.max(to, from + 1));
        List<Double> ticks = new ArrayList<>();
        for (int exponent = from; exponent <= Math.max(to, from + 1); exponent++) {
            ticks.add(Math.pow(10, exponent));
            if (to - from <= 2 && exponent < to) {
                ticks.add(3 * Math.pow(10, exponent));
            }
        }
        return new Scale(low, high, true, ticks);
    }

    /** A value as an axis shows it: "12,000", "2.5 million". */
    static String label(double value) {
        if (Math.abs(value) >= 1e9) {
            return trimmed(value / 1e9) + " billion";
        }
        if (Math.abs(value) >= 1e6) {
            return trimmed(value / 1e6) + " million";
        }
        return trimmed(value);
    }

    private static String trimmed(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }
}
