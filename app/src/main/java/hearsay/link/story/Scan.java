package hearsay.link.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words without an annotator: what comparing thousands of reports can afford.
 *
 * <p>Example: "At 17, Ana Ruiz left." is At, 17, Ana, Ruiz, left; "Ana" and "Ruiz" are {@code inside}, "At" is not.
 */
final class Scan {
    private Scan() {}

    /**
     * One word.
     *
     * @param text as written, without a possessive ending
     * @param inside whether its capital, if it has one, is its own: it begins no sentence, line or quotation
     * @param next whether only one blank stands between it and the word before
     * @param after the character after it, or a blank
     */
    record Word(String text, boolean inside, boolean next, char after) {
        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0)) && text.length() > 1;
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }
    }

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int last = -2;
        for (int i = 0; i < text.length(); ) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && isPart(text, end)) {
                end++;
            }
            String word = bare(text.substring(i, end));
            boolean next = last == i - 1 && text.charAt(i - 1) == ' ';
            words.add(new Word(word, !opens(text, i), next, end < text.length() ? text.charAt(end) : ' '));
            last = end;
            i = end;
        }
        return words;
    }

    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        boolean joins = (c == '\'' || c == '’' || c == '-')
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
        return Character.isLetterOrDigit(c) || joins;
    }

    private static String bare(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean opens(String text, int start) {
        if (start < 2) {
            return true;
        }
        char before = text.charAt(start - 1);
        char beyond = text.charAt(start - 2);
        return before == '"' || before == '“' || before == '\n' || ".!?\"”\n".indexOf(beyond) >= 0;
    }
}
