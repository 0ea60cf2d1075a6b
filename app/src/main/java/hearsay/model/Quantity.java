package hearsay.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number with its bound and what it counts; never a bare number.
 *
 * <p>"up to N", "as many as N": at-most (high N, best N). "more than N": more-than (low N, best N). "at least N":
 * at-least (low N, best N). "N to M": range (low N, high M, no best). "some / about / nearly N": approx (best N).
 * "dozens": vague (24 to 99, no best). A bare number: exact (low = best = high). Example: "as many as 3,000 troops".
 *
 * @param span the words of number and bound with what is counted where it stands beside them
 * @param low the lowest value that the words allow, where they give one
 * @param best the value named, where one value is
 * @param high the highest value that the words allow, where they give one
 * @param bound how the number limits what it counts
 * @param change whether the text reports a rise or a fall by or to the figure
 * @param unit the unit of measure in full ("dollar", "percentage", "mile per hour") or the singular noun that is
 *     counted, a thing with the words that say of which kind it is ("troop", "shipping container"); empty where the text names none
 * @param unitClass person, money, percentage, duration, length, area, mass, speed, energy, temperature or item
 * @param counted the phrase of what is counted or measured, as written
 * @param hypothetical whether the number stands inside a supposition
 */
public record Quantity(
        Span span,
        OptionalDouble low,
        OptionalDouble best,
        OptionalDouble high,
        Bound bound,
        Optional<Change> change,
        Optional<String> unit,
        Optional<UnitClass> unitClass,
        Optional<String> counted,
        boolean hypothetical) {
    public Quantity {
        if (low.isEmpty() && best.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a quantity needs low, best or high");
        }
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            throw new IllegalArgumentException("low " + low.getAsDouble() + " is above high " + high.getAsDouble());
        }
    }

    /** A rise or a fall. */
    public enum Change {
        UP,
        DOWN
    }

    /** What kind of thing is counted or measured. */
    public enum UnitClass {
        PERSON,
        MONEY,
        PERCENTAGE,
        DURATION,
        LENGTH,
        AREA,
        MASS,
        SPEED,
        ENERGY,
        TEMPERATURE,
        ITEM
    }

    /**
     * The unit without the words that say of which kind a counted thing is, for comparing: "container" for "shipping
     * container"; a unit of measure stays whole.
     */
    public Optional<String> noun() {
        boolean counts = unitClass.filter(c -> c == UnitClass.ITEM).isPresent();
        return counts ? unit.map(Quantity::lastWord) : unit;
    }

    private static String lastWord(String unit) {
        int rate = unit.indexOf(" per ");
        String thing = rate < 0 ? unit : unit.substring(0, rate);
        return thing.substring(thing.lastIndexOf(' ') + 1) + unit.substring(thing.length());
    }

    /** The one number to show where only one can be: best, else the middle of the interval, else the end there is. */
    public double representative() {
        if (best.isPresent()) {
            return best.getAsDouble();
        }
        if (low.isPresent() && high.isPresent()) {
            return (low.getAsDouble() + high.getAsDouble()) / 2;
        }
        return low.isPresent() ? low.getAsDouble() : high.getAsDouble();
    }

    /** The same words read as another value. */
    public Quantity withValue(Bound limit, OptionalDouble lowest, OptionalDouble named, OptionalDouble highest) {
        return new Quantity(span, lowest, named, highest, limit, change, unit, unitClass, counted, hypothetical);
    }
}
