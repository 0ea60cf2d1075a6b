package hearsay.extract.reported;

import hearsay.lexicon.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells names of news outlets, from {@code outlets.tsv}. Safe for use by several threads. */
public final class Outlets {
    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private enum Kind {
        NAME,
        WORD
    }

    private Outlets() {}

    /** The outlets of the word list. */
    public static Outlets load() {
        Outlets outlets = new Outlets();
        for (Table.Row row : Table.load("outlets.tsv", "words", "kind").rows()) {
            (row.one("kind", Kind.class) == Kind.NAME ? outlets.names : outlets.words).add(row.get("words"));
        }
        return outlets;
    }

    /** Whether a source's words name an outlet: "Reuters", "the Northern Herald", "the Herald". */
    public boolean contains(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean article = lower.startsWith("the ");
        String bare = article ? lower.substring(4) : lower;
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        boolean capital = article && name.length() > 4 && Character.isUpperCase(name.charAt(4));
        return names.contains(bare) || names.contains(lower) || words.contains(last) && (bare.contains(" ") || capital);
    }
}
