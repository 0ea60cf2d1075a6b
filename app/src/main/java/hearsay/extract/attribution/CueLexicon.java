package hearsay.extract.attribution;

import hearsay.lexicon.Table;
import hearsay.lexicon.Table.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What each word that attributes does, from {@code cues.tsv}: columns lemma, kind (verb, noun or adverb) and class. A verb's
 * particle follows after a low line ("point_out").
 *
 * <p>Example: the verb "warn" is of class {@code WARN}; a word that is not listed takes a stand ({@code ATTITUDE}).
 */
public final class CueLexicon {
    private enum Kind {
        VERB,
        NOUN,
        ADVERB
    }

    private final Map<Kind, Map<String, CueClass>> classes = new EnumMap<>(Kind.class);

    private CueLexicon(Iterable<Row> rows) {
        for (Kind kind : Kind.values()) {
            classes.put(kind, new HashMap<>());
        }
        for (Row row : rows) {
            of(row.one("kind", Kind.class)).put(row.get("lemma"), row.one("class", CueClass.class));
        }
    }

    /** The words of the list. */
    public static CueLexicon load() {
        return new CueLexicon(Table.load("cues.tsv", "lemma", "kind", "class").rows());
    }

    private Map<String, CueClass> of(Kind kind) {
        return classes.getOrDefault(kind, Map.of());
    }

    /** The class of a word by its tag and dictionary form. */
    public CueClass type(String tag, String lemma) {
        Kind kind = tag.startsWith("VB") ? Kind.VERB : tag.startsWith("NN") ? Kind.NOUN : Kind.ADVERB;
        return of(kind).getOrDefault(lemma, CueClass.ATTITUDE);
    }
}
