package hearsay.brief;

import java.util.Comparator;

/**
 * A reference to a citation, as it stands behind a line.
 *
 * <p>Example: {@code new Cite(3, true)} is printed "[3, corrected]".
 *
 * @param number the citation's number
 * @param corrected whether a person has changed what the line says of its words
 */
public record Cite(int number, boolean corrected) implements Comparable<Cite> {
    private static final Comparator<Cite> BY_NUMBER = Comparator.comparingInt(Cite::number);

    /** What is printed for it, without brackets. */
    public String label() {
        return number + (corrected ? ",\u00a0corrected" : "");
    }

    @Override
    public int compareTo(Cite other) {
        return BY_NUMBER.compare(this, other);
    }
}
