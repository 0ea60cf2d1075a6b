package hearsay.extract.claim;

import hearsay.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts off a figure that is counted among another or beside it: it answers a question of its own.
 *
 * <p>Example: "At least 40 people drowned, including 12 children" is two claims, the second "including 12 children"; so is
 * "Four were killed and nine injured".
 */
final class Inclusions {
    private static final int NEAR = 5;
    private static final Set<String> ENDS = Set.of(",", ";", "--", "—", "–", ":", ")");

    private Inclusions() {}

    /** The piece, or what is left of it with each of its inclusions. */
    static List<Piece> apart(Piece piece) {
        List<Token> tokens = piece.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            int end = end(tokens, i);
            if (end > i) {
                return cut(piece, i, end);
            }
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).relation().equals("cc") && isCounted(tokens.subList(0, i))) {
                int end = besides(piece, i);
                if (end > i) {
                    return cut(piece, i, end);
                }
            }
        }
        return List.of(piece);
    }

    private static List<Piece> cut(Piece piece, int from, int to) {
        List<Token> tokens = piece.tokens();
        List<Token> rest = new ArrayList<>(tokens.subList(0, from));
        List<Token> after = tokens.subList(to, tokens.size());
        if (after.stream()
                .anyMatch(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))) {
            rest.addAll(after);
        }
        return List.of(Piece.of(piece.sentence(), rest), Piece.of(piece.sentence(), tokens.subList(from, to)));
    }

    /** Where a second predicate with a figure of its own, joined by the word at {@code i}, ends, or {@code i}. */
    private static int besides(Piece piece, int i) {
        List<Token> tokens = piece.tokens();
        Token joined = piece.sentence().token(Math.max(0, tokens.get(i).head()));
        if (!joined.relation().equals("conj") || !joined.isVerb()) {
            return i;
        }
        int end = i + 1;
        while (end < tokens.size() && piece.sentence().dominates(joined, tokens.get(end))) {
            end++;
        }
        return end > i + 2 && isCounted(tokens.subList(i + 1, end)) ? end : i;
    }

    private static boolean isCounted(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.tag().equals("CD"));
    }

    /** Where an inclusion with a figure that begins here ends, or {@code start}. */
    private static int end(List<Token> tokens, int start) {
        int first = afterMarker(tokens, start);
        if (first < 0) {
            return start;
        }
        boolean counted = false;
        int at = first;
        while (at < tokens.size() && !ENDS.contains(tokens.get(at).text())) {
            counted |= at < first + NEAR && tokens.get(at).tag().equals("CD");
            at++;
        }
        return counted && at > first + 1 ? at : start;
    }

    private static int afterMarker(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        boolean among = i + 1 < tokens.size()
                && word.equals("among")
                && Set.of("them", "whom", "which").contains(tokens.get(i + 1).lower());
        return word.equals("including") ? i + 1 : among ? i + 2 : -1;
    }
}
