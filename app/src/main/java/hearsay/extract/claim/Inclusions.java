package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.model.Quantity;
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

    /**
     * The piece, or what is left of it with each of its inclusions.
     *
     * @param figures what is counted in the document
     */
    static List<Piece> apart(Piece piece, List<Quantity> figures) {
        List<Token> tokens = piece.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            int end = end(tokens, i, figures);
            if (end > i) {
                return piece.parted(tokens.subList(i, end));
            }
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).relation().equals("cc") && isCounted(tokens.subList(0, i))) {
                int end = besides(piece, i);
                if (end > i) {
                    return piece.parted(tokens.subList(i, end));
                }
            }
        }
        return List.of(piece);
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
    private static int end(List<Token> tokens, int start, List<Quantity> figures) {
        int first = afterMarker(tokens, start);
        if (first < 0) {
            return start;
        }
        boolean counted = false;
        int at = first;
        while (at < tokens.size()
                && !ENDS.contains(tokens.get(at).text())
                && !(counted && isPredicate(tokens.get(at)))) {
            counted |= at < first + NEAR && isNumber(tokens.get(at), figures);
            at++;
        }
        return counted && at > first + 1 ? at : start;
    }

    /** "including nine children were hurt": what happened to all, where no comma parts it. */
    private static boolean isPredicate(Token token) {
        return token.relation().startsWith("aux")
                || token.relation().equals("cop")
                || token.relation().equals("root") && token.isVerb();
    }

    private static boolean isNumber(Token token, List<Quantity> figures) {
        return token.tag().equals("CD")
                || figures.stream().anyMatch(figure -> figure.span().overlaps(token.span()));
    }

    private static int afterMarker(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        boolean among = i + 1 < tokens.size()
                && word.equals("among")
                && Set.of("them", "whom", "which").contains(tokens.get(i + 1).lower());
        return word.equals("including") ? i + 1 : among ? i + 2 : -1;
    }
}
