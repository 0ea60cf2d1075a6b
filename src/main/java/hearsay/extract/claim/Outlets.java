package hearsay.extract.claim;

import hearsay.lexicon.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells names of news outlets, from {@code outlets.tsv}: "Reuters", "the Northern Herald". */
final class Outlets {
    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private enum Kind {
        NAME,
        WORD
    }

    private Outlets() {}

    static Outlets load() {
        Outlets outlets = new Outlets();
        for (Table.Row row : Table.load("outlets.tsv", "words", "kind").rows()) {
            (row.one("kind", Kind.class) == Kind.NAME ? outlets.names : outlets.words).add(row.get("words"));
        }
        return outlets;
    }

    boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        return names.contains(bare)
                || names.contains(lower)
                || bare.contains(" ") && words.contains(bare.substring(bare.lastIndexOf(' ') + 1));
    }
}
