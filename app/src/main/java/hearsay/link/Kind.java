package hearsay.link;

import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import hearsay.model.Quantity.UnitClass;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What makes two figures comparable: what is measured, in what.
 *
 * <p>Example: "164 dead" and "a toll of 171" are both deaths of persons, "12 missing" is not; "about 30 lorries" and "20
 * lorries" are both lorries.
 *
 * @param measure what kind of thing is counted
 * @param unitClass what kind of unit it is, blank where none is known
 * @param unit the stem of the unit where it matters, as with things, else blank
 */
record Kind(Measure measure, String unitClass, String unit) implements Comparable<Kind> {
    /** What happens to persons, whatever word the persons go by. */
    private static final Set<Measure> FATES =
            EnumSet.of(Measure.DEATHS, Measure.INJURIES, Measure.MISSING, Measure.DISPLACED, Measure.DETAINED);

    private static final String PERSON = UnitClass.PERSON.name();

    private static final Set<String> NO_WORD = Set.of("", PERSON);

    static Kind of(Quantity quantity, Measure measure) {
        if (FATES.contains(measure)) {
            return new Kind(measure, PERSON, "");
        }
        String unitClass = quantity.unitClass().map(Enum::name).orElse("");
        if (measure == Measure.OTHER && quantity.unit().isEmpty() && NO_WORD.contains(unitClass)) {
            return new Kind(measure, "", "");
        }
        boolean plain = measure != Measure.OTHER || unitClass.equals(PERSON);
        Optional<String> unit = plain ? Optional.empty() : quantity.noun().map(Stemmer::stem);
        return new Kind(measure, unitClass, unit.orElse(""));
    }

    /** Whether it is a bare number, which may be of any kind: "the official figure is 64". */
    boolean isBare() {
        return measure == Measure.OTHER && unitClass.isEmpty() && unit.isEmpty();
    }

    /** Whether nothing tells what is counted beyond the unit's class: "44 passengers". */
    boolean isVague() {
        return measure == Measure.OTHER && unit.isEmpty();
    }

    /** Whether it counts persons by what happened to them. */
    boolean isFate() {
        return FATES.contains(measure);
    }

    /** Whether it is a length of time. */
    boolean lasts() {
        return unitClass.equals(UnitClass.DURATION.name());
    }

    /** Whether both count persons by who they are, soldiers or not, and not by what happened to them. */
    boolean countsPeopleAs(Kind other) {
        return countsPeople() && other.countsPeople();
    }

    boolean countsPeople() {
        return unitClass.equals(PERSON) && (measure == Measure.OTHER || measure == Measure.TROOPS);
    }

    @Override
    public int compareTo(Kind other) {
        int byMeasure = measure.compareTo(other.measure);
        int byClass = byMeasure != 0 ? byMeasure : unitClass.compareTo(other.unitClass);
        return byClass != 0 ? byClass : unit.compareTo(other.unit);
    }
}
