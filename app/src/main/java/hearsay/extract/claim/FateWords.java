package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import hearsay.model.Matter.Measure;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that say what befell people, from {@code measures.tsv}.
 *
 * <p>Example: "killed" and "missing" do, "sent" does not.
 */
final class FateWords {
    private static final Set<Measure> FATES =
            EnumSet.of(Measure.DEATHS, Measure.INJURIES, Measure.MISSING, Measure.DISPLACED, Measure.DETAINED);
    private static final Set<String> WORDS = words();

    private FateWords() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (Table.Row row :
                Table.load("measures.tsv", "word", "measure", "rank").rows()) {
            if (FATES.contains(row.one("measure", Measure.class))) {
                words.add(row.get("word"));
            }
        }
        return words;
    }

    static boolean holds(Token token) {
        return WORDS.contains(token.lower());
    }
}
