package hearsay.pages;

/**
 * A run of characters of a text or of a page's markup: UTF-16 code units, 0-based, end exclusive.
 *
 * <p>Example: {@code new Stretch(0, 3).of("The dam")} is "The".
 */
public record Stretch(int start, int end) {
    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "stretch [" + start + "," + end + "): start must be 0 or more, end not before it");
        }
    }

    /** Its characters. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
