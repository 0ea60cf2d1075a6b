package hearsay.link;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A text as words: runs of letters and digits, with hyphens, apostrophes and points inside them. */
final class Words {
    private static final Set<String> FUNCTION = WordList.of("function-words.tsv", "word");
    private static final Map<String, String> CONCEPTS = WordList.of("concepts.tsv", "word", "concept");

    private Words() {}

    /** The words of a stretch of text, in order. */
    static List<Span> in(String text, Span within) {
        List<Span> words = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < within.end()
                    && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, end, within.end()))) {
                end++;
            }
            words.add(new Span(at, end));
            at = end;
        }
        return words;
    }

    static List<String> of(String text) {
        return text.isEmpty()
                ? List.of()
                : in(text, new Span(0, text.length())).stream()
                        .map(span -> span.of(text))
                        .toList();
    }

    private static boolean joins(String text, int at, int end) {
        return "-'’.,".indexOf(text.charAt(at)) >= 0
                && at + 1 < end
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (text.charAt(at) != ',' || Character.isDigit(text.charAt(at + 1)));
    }

    /** Whether the word tells something of the topic. */
    static boolean isTopical(String word) {
        return !Character.isDigit(word.charAt(0)) && !isFunction(word);
    }

    static boolean isFunction(String word) {
        return FUNCTION.contains(plain(word));
    }

    static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** What a topical word counts as where claims are compared: its concept, else its stem. */
    static String key(String word) {
        String concept = CONCEPTS.get(plain(word));
        return concept == null ? Stemmer.stem(word) : '*' + concept;
    }

    /** In lower case, without a possessive ending. */
    static String plain(String word) {
        String low = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
    }
}
