package hearsay.extract.quantity;

import hearsay.model.Quantity.UnitClass;
import java.util.Optional;

/**
 * What a number counts.
 *
 * @param unit the noun in the singular
 * @param unitClass person or item
 * @param phrase the noun with its modifiers, as written; empty where the noun is only implied
 * @param to one past the last token of the phrase where it stands beside the number, else -1
 */
record Counted(String unit, UnitClass unitClass, Optional<String> phrase, int to) {
    /** The same, where the noun is not beside the number. */
    Counted elsewhere() {
        return new Counted(unit, unitClass, phrase, -1);
    }

    boolean isBeside() {
        return to >= 0;
    }
}
