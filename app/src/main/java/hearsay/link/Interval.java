package hearsay.link;

import hearsay.model.Bound;
import hearsay.model.Quantity;

/**
 * The values that a figure leaves open, both ends included.
 *
 * <p>"more than 500" leaves 500 and up, "up to 12,000" leaves 0 to 12,000, "about 1,200" a tenth either way, and a bare
 * number what rounding leaves.
 */
record Interval(double low, double high) {
    private static final double AROUND = 0.1;
    private static final double ROUNDING = 0.005;

    static Interval of(Quantity quantity) {
        double value = quantity.representative();
        return switch (quantity.bound()) {
            case EXACT -> around(value, ROUNDING);
            case APPROX -> around(value, AROUND);
            case AT_LEAST, MORE_THAN -> new Interval(quantity.low().orElse(value), Double.POSITIVE_INFINITY);
            case AT_MOST, LESS_THAN -> new Interval(0, quantity.high().orElse(value));
            case RANGE, VAGUE ->
                new Interval(quantity.low().orElse(value), quantity.high().orElse(value));
        };
    }

    private static Interval around(double value, double share) {
        return new Interval(value - Math.abs(value) * share, value + Math.abs(value) * share);
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether the bound says only on which side of the number the value lies. */
    static boolean isOneSided(Bound bound) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
            case EXACT, APPROX, RANGE, VAGUE -> false;
        };
    }
}
