package hearsay.read.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a hyphen that divides a word at a line's end from one that belongs to it, by the words elsewhere in the text.
 *
 * <p>Example: "reser-" and "voir" is "reservoir"; "long-" and "term" stays "long-term" where that is written in a line.
 */
final class Hyphens {
    private static final String MARKS = "-\u00ad\u2010";
    /** What is written before a number from one to nine, or before "odd" and "something", always with a hyphen. */
    private static final Set<String> TENS =
            Set.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private final Set<String> compounds = new HashSet<>();

    Hyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
                int at = word.indexOf('-');
                if (at > 0 && at < word.length() - 1) {
                    compounds.add(word);
                }
            }
        }
    }

    /** Whether a text ends in a part of a word that goes on in the next line. */
    boolean isDivided(CharSequence text, String next) {
        int last = text.length() - 1;
        return last > 0
                && MARKS.indexOf(text.charAt(last)) >= 0
                && Character.isLetter(text.charAt(last - 1))
                && Character.isLowerCase(next.charAt(0));
    }

    /** Whether the hyphen belongs to the word. */
    boolean isKept(CharSequence text, String next) {
        int from = text.length() - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < next.length() && Character.isLetter(next.charAt(to))) {
            to++;
        }
        boolean more = from > 0 && text.charAt(from - 1) == '-' || to < next.length() && next.charAt(to) == '-';
        String word = text.subSequence(from, text.length() - 1) + "-" + next.substring(0, to);
        String before = text.subSequence(from, text.length() - 1).toString().toLowerCase(Locale.ROOT);
        return more || TENS.contains(before) || compounds.contains(word.toLowerCase(Locale.ROOT));
    }
}
