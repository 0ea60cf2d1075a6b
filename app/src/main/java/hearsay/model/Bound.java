package hearsay.model;

import java.util.Locale;

/** How a number limits what it counts. */
public enum Bound {
    EXACT,
    APPROX,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    RANGE,
    VAGUE;

    /** The label in formats: {@code at-most}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
