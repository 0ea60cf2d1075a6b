package hearsay.model;

import java.util.Optional;

/**
 * Words of time and their TIMEX3 value (ISO-TimeML), resolved against the document's reference date.
 *
 * <p>Example: "Wednesday" in an article of Thursday 31 October 2024 is {@code DATE 2024-10-30}.
 *
 * @param span the words
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value: {@code 2024-10-30}, {@code 2024-W43}, {@code 2024-FA}, {@code P3Y}, {@code PRESENT_REF}
 */
public record TimeExpression(Span span, Type type, String value) {
    /** The four TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** The value as a calendar date, where it is one. */
    public Optional<PartialDate> date() {
        return type == Type.DATE || type == Type.TIME ? PartialDate.parse(value) : Optional.empty();
    }
}
