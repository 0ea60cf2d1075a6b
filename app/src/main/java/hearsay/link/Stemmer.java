package hearsay.link;

import hearsay.lexicon.Table;
import java.util.List;
import java.util.Locale;

/**
 * A light stemmer for comparing words: it takes off the first ending of its list that leaves enough letters.
 *
 * <p>Example: "deployments", "deployed" and "deploying" all become "deploy".
 */
public final class Stemmer {
    private static final List<Suffix> SUFFIXES =
            Table.load("suffixes.tsv", "suffix", "least", "replacement").rows().stream()
                    .map(row -> new Suffix(
                            row.get("suffix"),
                            (int) row.number("least"),
                            row.find("replacement").orElse("")))
                    .toList();

    private Stemmer() {}

    private record Suffix(String ending, int least, String replacement) {}

    /** The stem of a word in lower case: "shootings" and "shooting" are "shoot". */
    public static String stem(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        String base = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        for (Suffix suffix : SUFFIXES) {
            int left = base.length() - suffix.ending.length();
            if (left >= suffix.least && base.endsWith(suffix.ending) && !base.endsWith("ss")) {
                return base.substring(0, left) + suffix.replacement;
            }
        }
        return base;
    }
}
