package hearsay.extract.reported;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The families of {@code stance-families.tsv}: words that take or speak of a stance, by what they mean.
 *
 * <p>Example: "rejected" is of the family {@code deny}, "groundless" of {@code false}, "brushed" of "brushed aside" of
 * {@code deny}.
 */
final class StanceFamilies {
    private enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB
    }

    private static final StanceFamilies LISTED = new StanceFamilies();

    private final Map<Kind, Map<String, List<String>>> families = new EnumMap<>(Kind.class);

    private StanceFamilies() {
        Map<Kind, Map<String, TreeSet<String>>> read = new EnumMap<>(Kind.class);
        for (Table.Row row :
                Table.load("stance-families.tsv", "word", "kind", "family").rows()) {
            read.computeIfAbsent(row.one("kind", Kind.class), k -> new HashMap<>())
                    .computeIfAbsent(row.get("word"), k -> new TreeSet<>())
                    .add(row.get("family"));
        }
        for (Kind kind : Kind.values()) {
            Map<String, List<String>> words = new HashMap<>();
            read.getOrDefault(kind, Map.of()).forEach((word, of) -> words.put(word, List.copyOf(of)));
            families.put(kind, words);
        }
    }

    /** The families of the word list, read once. */
    static StanceFamilies load() {
        return LISTED;
    }

    /** The families of a token in ascending order, of its particle verb where it has a particle. */
    List<String> of(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return switch (token.tag().isEmpty() ? ' ' : token.tag().charAt(0)) {
            case 'V' -> ofVerb(sentence, token, lemma);
            case 'N' -> find(Kind.NOUN, lemma);
            case 'J' -> find(Kind.ADJECTIVE, lemma);
            case 'R' -> find(Kind.ADVERB, token.lower());
            case 'I' -> find(Kind.ADVERB, token.lower());
            default -> List.of();
        };
    }

    private List<String> ofVerb(Sentence sentence, Token verb, String lemma) {
        for (Token child : sentence.children(verb)) {
            if (child.index() > verb.index()
                    && (child.relation().equals("compound:prt")
                            || child.relation().equals("advmod"))) {
                List<String> phrasal = find(Kind.VERB, lemma + " " + child.lower());
                if (!phrasal.isEmpty()) {
                    return phrasal;
                }
            }
        }
        List<String> own = find(Kind.VERB, lemma);
        return own.isEmpty() && (verb.tag().equals("VBN") || verb.tag().equals("VBG"))
                ? find(Kind.ADJECTIVE, verb.lower())
                : own;
    }

    private List<String> find(Kind kind, String word) {
        return families.getOrDefault(kind, Map.of()).getOrDefault(word, List.of());
    }
}
