package hearsay.extract.quantity;

import hearsay.annotate.Token;
import hearsay.extract.number.Piece;
import hearsay.lexicon.Table;
import hearsay.model.Quantity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words that report a rise or a fall: {@code changes.tsv}. */
final class ChangeWords {
    private static final Map<Use, Map<String, Quantity.Change>> WORDS = load();

    /** How a word reports the change. */
    enum Use {
        VERB,
        /** A verb that tells of a change only with "by" or "to" or of a share. */
        PATH,
        NOUN,
        ADVERB
    }

    private ChangeWords() {}

    static Optional<Quantity.Change> verb(Token token) {
        return token.isVerb()
                ? find(Use.VERB, token.lemma()).or(() -> find(Use.PATH, token.lemma()))
                : Optional.empty();
    }

    static boolean needsPath(Token verb) {
        return find(Use.PATH, verb.lemma()).isPresent();
    }

    static Optional<Quantity.Change> noun(Token token) {
        return token.isNoun() ? find(Use.NOUN, token.lemma()) : Optional.empty();
    }

    static Optional<Quantity.Change> adverb(String lower) {
        return find(Use.ADVERB, lower);
    }

    /** Whether a piece is a form of a verb of change. */
    static boolean isVerbForm(Piece piece) {
        return find(Use.VERB, piece.lemma()).isPresent()
                || find(Use.PATH, piece.lemma()).isPresent();
    }

    private static Optional<Quantity.Change> find(Use use, String word) {
        return Optional.ofNullable(WORDS.getOrDefault(use, Map.of()).get(word));
    }

    private static Map<Use, Map<String, Quantity.Change>> load() {
        Map<Use, Map<String, Quantity.Change>> words = new EnumMap<>(Use.class);
        for (Table.Row row : Table.load("changes.tsv", "word", "change", "use").rows()) {
            words.computeIfAbsent(row.one("use", Use.class), u -> new HashMap<>())
                    .put(row.get("word"), row.one("change", Quantity.Change.class));
        }
        return words;
    }
}
