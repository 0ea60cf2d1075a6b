package hearsay.link;

import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import java.util.List;
import java.util.Locale;

/**
 * A figure of a claim as it is compared with others.
 *
 * @param measure what kind of thing it counts
 * @param unitClass what kind of unit it has, blank where none is known
 * @param unit the unit in lower case, blank where none is named
 * @param value the one number it comes to
 */
record Count(Measure measure, String unitClass, String unit, double value) {
    static Count of(Quantity quantity, Measure measure) {
        return new Count(
                measure,
                quantity.unitClass().map(Enum::name).orElse(""),
                quantity.unit().orElse("").toLowerCase(Locale.ROOT),
                quantity.representative());
    }

    boolean sameKind(Count other) {
        return measure == other.measure && unitClass.equals(other.unitClass);
    }

    /** 1 for the same number, a half where one is twice the other. */
    double ratio(Count other) {
        return value > 0 && other.value > 0 ? Math.min(value, other.value) / Math.max(value, other.value) : 0;
    }

    /** The closest two of the same kind, 0 where no two are. */
    static double closest(List<Count> some, List<Count> others) {
        double best = 0;
        for (Count one : some) {
            for (Count two : others) {
                best = one.sameKind(two) ? Math.max(best, one.ratio(two)) : best;
            }
        }
        return best;
    }
}
