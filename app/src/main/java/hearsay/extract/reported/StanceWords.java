package hearsay.extract.reported;

import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.Stance;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The phrases of {@code stances.tsv}, by where they tell a stance. */
final class StanceWords {
    /** Where a phrase tells it. */
    enum Where {
        /** In or beside the word that attributes, or as the verb or adjective of a clause that reports a stance. */
        CUE,
        /** In what is claimed. */
        CONTENT,
        /** As a verb to which nothing is added: "The governor agreed." */
        ALONE,
        /** As a verb whose object is a statement: "slammed the claim". */
        TOWARD,
        /** In what a statement is called: "called the report a lie". */
        CALLED,
        /** In what speakers say of themselves: "I take responsibility". */
        OWN,
        /** A noun for something said; its stance is not read. */
        SAID,
        /** A noun that names a stance: "the ministry's denial". */
        NOUN,
        /** In what the outlet, or whoever speaks of another's words, says of them: "without evidence". */
        LACK
    }

    private static final StanceWords LISTED = read();

    private final Map<Where, Phrases<Stance>> phrases = new EnumMap<>(Where.class);

    private StanceWords(Map<Where, Map<String, Stance>> lists) {
        for (Where where : Where.values()) {
            phrases.put(where, new Phrases<>(lists.getOrDefault(where, Map.of())));
        }
    }

    /** The phrases of the word list, read once. */
    static StanceWords load() {
        return LISTED;
    }

    private static StanceWords read() {
        Map<Where, Map<String, Stance>> lists = new HashMap<>();
        for (Table.Row row :
                Table.load("stances.tsv", "words", "stance", "where").rows()) {
            lists.computeIfAbsent(row.one("where", Where.class), k -> new HashMap<>())
                    .put(row.get("words"), row.one("stance", Stance.class));
        }
        return new StanceWords(lists);
    }

    /** Whether a noun stands for something said. */
    boolean isStatement(Token token) {
        return token.isNoun() && !in(Where.SAID).in(List.of(token)).isEmpty();
    }

    Phrases<Stance> in(Where where) {
        return Objects.requireNonNull(phrases.get(where), "every place has its phrases");
    }
}
