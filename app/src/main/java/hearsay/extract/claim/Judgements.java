package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whether words judge: praise, blame, compare, negate, ask or insist. The words are in {@code judging-words.tsv}.
 *
 * <p>Example: "They acted terribly late" judges, "They came on Monday" does not.
 */
final class Judgements {
    private static final Set<String> DEGREES = Set.of("JJR", "JJS", "RBR", "RBS");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

    private final Phrases<Boolean> words;

    Judgements() {
        Map<String, Boolean> list = new HashMap<>();
        Table.load("judging-words.tsv", "words").rows().forEach(row -> list.put(row.get("words"), true));
        words = new Phrases<>(list);
    }

    boolean in(Piece piece) {
        return piece.tokens().stream().anyMatch(Judgements::isDegree)
                || piece.sentence().children(piece.head()).stream().anyMatch(t -> NOT.contains(t.lower()))
                || !words.in(piece.tokens()).isEmpty();
    }

    private static boolean isDegree(Token token) {
        return DEGREES.contains(token.tag()) || token.text().equals("?");
    }
}
