package hearsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether words are a plain main clause.
 *
 * <p>Only words that stand by themselves will do: a subject in the first words, a verb soon after it, no quotation
 * marks, no pronoun that points outside, not too long. "North Korean troops are in Kursk" is one.
 */
final class Clause {
    private static final int LONGEST = 18;
    private static final int SUBJECT = 6;
    private static final int FEWEST = 5;
    private static final Pattern ADDITION =
            Pattern.compile("[,;:] | [—–] ?| (?=(?:who|which|while|because|although|though|but)\\b)");
    private static final Set<String> AUXILIARIES = WordList.of("auxiliaries.tsv", "word");
    private static final Set<String> POINTING = WordList.of("pointing-words.tsv", "word");

    private Clause() {}

    static boolean is(String written) {
        List<String> words =
                List.of(head(written.strip().replaceAll("\\s+", " ")).split(" "));
        if (words.size() > LONGEST || words.size() < 4 || !isPlain(String.join(" ", words)) || !starts(words.get(0))) {
            return false;
        }
        for (int i = 1; i < Math.min(words.size() - 1, SUBJECT); i++) {
            boolean verb = AUXILIARIES.contains(words.get(i).toLowerCase(Locale.ROOT)) || MainVerb.isAt(words, i);
            if (verb && isNounPhrase(words.subList(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** The words before what only adds to a main clause: a comma, or a clause of time or reason. */
    private static String head(String text) {
        String[] parts = ADDITION.split(text, 2);
        String head = parts[0].split(" ").length >= FEWEST ? parts[0] : text;
        return head.replaceAll("[.,;:]+$", "");
    }

    /** Whether no word but the last looks like a verb or another noun's end: "Kestria admits engineers" does. */
    private static boolean isNounPhrase(List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .noneMatch(w -> !Words.isCapitalised(w) && w.matches(".*(?:[^s]s|ed|ing)"));
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> "“”\"‘()[]—–;:,…".indexOf(c) >= 0)
                && Words.of(text).stream().noneMatch(w -> POINTING.contains(Words.plain(w)));
    }

    private static boolean starts(String word) {
        return Words.isCapitalised(word) || word.equals("the") || word.equals("some");
    }

    /** With a small first letter where the context has the first word with one too. */
    static String midSentence(String words, String context) {
        String small = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        String first = small.split(" ", 2)[0];
        return Set.of("the", "some", "a", "an").contains(first) || context.contains(" " + first + " ") ? small : words;
    }
}
