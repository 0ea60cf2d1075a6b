package hearsay.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A run of characters of a document's text: UTF-16 code units, 0-based, end exclusive, never empty.
 *
 * <p>Example: in "He denied it." the span of "denied" is {@code [3, 9)}.
 *
 * @param start first character
 * @param end one past the last character, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span [" + start + "," + end + "): start must be 0 or more, end after it");
        }
    }

    public int length() {
        return end - start;
    }

    /** The exact words of the span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The shortest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The shortest span that covers all; {@code spans} must not be empty. */
    public static Span covering(Collection<Span> spans) {
        return spans.stream().reduce(Span::cover).orElseThrow(() -> new IllegalArgumentException("no spans to cover"));
    }

    /** How many characters the two have in common. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** How many characters the two lists have in common, where neither list overlaps itself. */
    public static int overlap(List<Span> left, List<Span> right) {
        int common = 0;
        for (Span l : left) {
            for (Span r : right) {
                common += l.overlap(r);
            }
        }
        return common;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
