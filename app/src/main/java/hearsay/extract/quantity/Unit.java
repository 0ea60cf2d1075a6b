package hearsay.extract.quantity;

import hearsay.model.Quantity;
import java.util.Optional;

/**
 * A unit of measure or currency as found beside a number.
 *
 * @param name in full, in the singular
 * @param unitClass its class, where it has one
 */
record Unit(String name, Optional<Quantity.UnitClass> unitClass) {
    static final Unit PERCENTAGE = new Unit("percentage", Optional.of(Quantity.UnitClass.PERCENTAGE));
    static final Unit YEAR_OF_AGE = new Unit("year of age", Optional.of(Quantity.UnitClass.DURATION));

    boolean is(Quantity.UnitClass other) {
        return unitClass.filter(c -> c == other).isPresent();
    }

    /** The rate: "dollar per month". */
    Unit per(String other) {
        return new Unit(name + " per " + other, unitClass);
    }
}
