package hearsay.brief;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes text safe for Markdown and breaks it into lines.
 *
 * <p>What a document brings may not become markup: the signs of CommonMark and of GitHub's dialect are escaped, white space is
 * folded, and a line never begins with the sign of a block.
 */
final class MarkdownText {
    static final int WIDTH_IN_CHARACTERS = 80;

    /** Signs that are markup anywhere: {@code *}, {@code _}, {@code [}, {@code <}, {@code |} and their like. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

    /** What would be made a link on its own: "https://a.example", "www.a.example". */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(:)(//)|(www)(\\.)");

    /** What begins a block at the start of a line: "# x", "- x", "+ x", "= x", "12. x", "12) x". */
    private static final Pattern BLOCK = Pattern.compile("([#+=-].*)|(\\d+)([.)].*|[.)])");

    private MarkdownText() {}

    /** The text with its markup signs escaped and its white space folded to single spaces. */
    static String escape(String text) {
        String folded = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String signs =
                SIGNS.matcher(folded).replaceAll(m -> "\\\\" + java.util.regex.Matcher.quoteReplacement(m.group()));
        return ADDRESS.matcher(signs).replaceAll(m -> m.group(1) == null ? m.group(3) + "\\\\." : ":\\\\/\\\\/");
    }

    /** Words in quotation marks, pieces joined by an ellipsis. */
    static String said(List<Quote> quotes) {
        return quotes.stream().map(quote -> "“" + escape(quote.words()) + "”").collect(Collectors.joining(" … "));
    }

    /** A date whose parts stay on one line, so that no line begins with "2031)". */
    static String date(String words) {
        return words.replace(' ', '\u00a0');
    }

    /**
     * Breaks escaped text into lines of at most 80 characters.
     *
     * @param first what the first line begins with, such as a bullet
     * @param rest what the other lines begin with
     */
    static String wrap(String text, String first, String rest) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH_IN_CHARACTERS) {
                out.append(line).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? guarded(word) : " " + word);
            empty = false;
        }
        return out.append(line).append('\n').toString();
    }

    private static String guarded(String word) {
        var matcher = BLOCK.matcher(word);
        if (!matcher.matches()) {
            return word;
        }
        return matcher.group(1) != null ? "\\" + word : matcher.group(2) + "\\" + matcher.group(3);
    }
}
