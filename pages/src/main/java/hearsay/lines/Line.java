package hearsay.lines;

import java.util.List;
import java.util.Locale;

/**
 * A line of a text with its words, for the tests that tell prose from the rest.
 *
 * @param text the line without the white space around it
 * @param words what stands between white space, as written
 */
public record Line(String text, List<String> words) {
    private static final String STOPS = ".!?,;:…";
    private static final String CLOSERS = "\"”’')]";
    private static final String OPENERS = "“\"‘'([";

    public static Line of(String text) {
        String stripped = text.replace('\u00a0', ' ').strip();
        return new Line(stripped, stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+")));
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it begins with these words, in lower case, and they end where a word ends. */
    public boolean starts(String phrase) {
        String lower = lower();
        return lower.startsWith(phrase) && ends(lower, phrase.length());
    }

    private static boolean ends(String lower, int at) {
        return at >= lower.length()
                || !Character.isLetter(lower.charAt(at - 1))
                || !Character.isLetter(lower.charAt(at));
    }

    /** Whether it ends with these words, in lower case, whatever marks follow. */
    public boolean ends(String phrase) {
        String lower = lower();
        int end = lower.length();
        while (end > 0 && (STOPS + CLOSERS).indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end).endsWith(phrase);
    }

    /** Whether it ends like a sentence or a part of one. */
    public boolean endsWithMark() {
        return !text.isEmpty() && (STOPS + CLOSERS).indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    public boolean opensWithMark() {
        return !text.isEmpty() && OPENERS.indexOf(text.charAt(0)) >= 0;
    }

    /** Without the mark of a list before it. */
    public Line withoutBullet() {
        boolean bullet = words.size() > 1 && words.getFirst().length() == 1 && "-•*–—●▪".contains(words.getFirst());
        return bullet ? of(text.substring(1)) : this;
    }
}
