package hearsay.bench;

/**
 * One thing measured.
 *
 * <p>A ratio is of two things measured in the same run, so that it can be held against another machine's or another day's; more
 * of it is always better.
 *
 * @param name what, from the large to the small: {@code extract.tokens.all}
 * @param value how much, finite
 * @param unit of what; {@link #RATIO} for a ratio
 */
public record Figure(String name, double value, String unit) {
    /** The unit of a ratio. */
    public static final String RATIO = "ratio";

    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value);
        }
    }

    static Figure ratio(String name, double value) {
        return new Figure(name, value, RATIO);
    }

    /** Whether it can be held against another run's. */
    public boolean isRatio() {
        return unit.equals(RATIO);
    }
}
