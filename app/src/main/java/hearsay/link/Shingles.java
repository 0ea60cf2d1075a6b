package hearsay.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text's runs of five words, for telling copies (Broder 1997).
 *
 * @param runs the runs, each as its words in lower case
 */
record Shingles(Set<String> runs) {
    private static final int LENGTH = 5;

    static Shingles of(String text) {
        List<String> words =
                Words.of(text).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + LENGTH)));
        }
        return new Shingles(runs);
    }

    /** The share of these runs that stand in the other text too. */
    double within(Shingles other) {
        return runs.isEmpty()
                ? 0
                : (double) runs.stream().filter(other.runs::contains).count() / runs.size();
    }
}
