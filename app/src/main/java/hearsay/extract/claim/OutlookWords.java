package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Verbs with which a modal does not look ahead, from {@code outlook-words.tsv}.
 *
 * <p>Example: "hear" is one of perceiving: "she could hear the river" foretells nothing.
 */
final class OutlookWords {
    enum Kind {
        PERCEIVING,
        READING,
        WISHING,
        AMOUNTING,
        MINDING,
        TELLING,
        THINKING,
        OUTCOME
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private OutlookWords() {
        for (Table.Row row : Table.load("outlook-words.tsv", "word", "kind").rows()) {
            words.computeIfAbsent(row.one("kind", Kind.class), k -> new HashSet<>())
                    .add(row.get("word"));
        }
    }

    static OutlookWords load() {
        return new OutlookWords();
    }

    boolean is(Kind kind, Token verb) {
        return words.getOrDefault(kind, Set.of()).contains(verb.lemma());
    }
}
