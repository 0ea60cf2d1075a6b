package hearsay.extract.number;

/**
 * A number as read from pieces, before anything is known of what it counts.
 *
 * <p>Invariant: {@code from < to} and {@code low <= high}; {@code high} is infinite where the words set no upper end
 * ("billions"). Example: "several hundred" is 300 to 900, {@code VAGUE}.
 *
 * @param from its first piece
 * @param to one past its last piece
 * @param low the lowest reading; for {@code SHARE} in percent
 * @param high the highest reading, equal to {@code low} but for {@code VAGUE}
 * @param kind how firm it is
 */
public record Numeral(int from, int to, double low, double high, Kind kind) {
    /** How firm a number is. */
    public enum Kind {
        /** "1,200", "twelve". */
        EXACT,
        /** "1/2", "½": a number only before a unit ("1/2 mile"). */
        PART,
        /** "a dozen", "half a million": one value, roughly meant. */
        ROUND,
        /** "dozens", "several hundred": an interval. */
        VAGUE,
        /** "two-thirds", "one in five": a part of a whole. */
        SHARE
    }

    public Numeral {
        if (from >= to || low > high) {
            throw new IllegalArgumentException("numeral [" + from + "," + to + ") from " + low + " to " + high);
        }
    }

    /** The one that a word tells by itself: "month-long". */
    public static Numeral one(int at) {
        return of(at, at + 1, 1, Kind.EXACT);
    }

    static Numeral of(int from, int to, double value, Kind kind) {
        return new Numeral(from, to, value, value, kind);
    }

    /** The same number at other pieces. */
    public Numeral between(int from, int to) {
        return new Numeral(from, to, low, high, kind);
    }

    /** The same number so many times: the 11 of "11-12,000" is meant in thousands. */
    public Numeral times(double factor) {
        return new Numeral(from, to, low * factor, high * factor, kind);
    }
}
