package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts the figures of what befell people where they stand side by side with no verb between them.
 *
 * <p>Example: "Dam disaster: 112 dead, 300 missing" is two claims, the second "300 missing"; "40 lorries, 300 tents" is one.
 */
final class Tolls {
    private static final int REACH = 4;
    private static final Set<String> BETWEEN = Set.of(",", ";", "and", "--", "—", "–");
    private static final Set<String> MARKS = Set.of(",", ";", ":", "--", "—", "–", ")", ".");

    private Tolls() {}

    /** @param figures what is counted in the document */
    static List<Piece> apart(Piece piece, List<Quantity> figures) {
        List<Token> tokens = piece.tokens();
        Optional<Quantity> before = Optional.empty();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Quantity> figure = starting(tokens.get(i), figures);
            int start = start(tokens, i);
            if (figure.isEmpty() || !isTold(tokens, start, i, figure.get())) {
                continue;
            }
            int cut = start;
            while (cut > 0 && BETWEEN.contains(tokens.get(cut - 1).lower())) {
                cut--;
            }
            if (cut < start && before.isPresent()) {
                return cut(piece, cut, i, figures);
            }
            before = figure;
        }
        return List.of(piece);
    }

    /** Where what is said of a figure begins: at it or a few words before, after a mark or a joining word. */
    private static int start(List<Token> tokens, int figure) {
        int start = figure;
        while (start > 0
                && start > figure - REACH
                && !BETWEEN.contains(tokens.get(start - 1).lower())) {
            start--;
        }
        return start;
    }

    /** The toll from its joining word to the next mark, after what is left of the piece. */
    private static List<Piece> cut(Piece piece, int from, int figure, List<Quantity> figures) {
        List<Token> tokens = piece.tokens();
        int to = figure;
        while (to < tokens.size() && !MARKS.contains(tokens.get(to).text())) {
            to++;
        }
        List<Piece> parted = piece.parted(tokens.subList(from, to));
        List<Piece> pieces = new ArrayList<>(apart(parted.get(0), figures));
        pieces.add(parted.get(1));
        return pieces;
    }

    private static Optional<Quantity> starting(Token token, List<Quantity> figures) {
        return figures.stream()
                .filter(figure -> figure.span().start() == token.start())
                .findFirst();
    }

    /** Whether a word says what befell those counted, with no mark or joining word before it. */
    private static boolean isTold(List<Token> tokens, int start, int from, Quantity figure) {
        int after = 0;
        for (int i = start; i < tokens.size() && after < REACH; i++) {
            if (i >= from && BETWEEN.contains(tokens.get(i).lower())) {
                return false;
            }
            if (FateWords.holds(tokens.get(i))) {
                return true;
            }
            after += tokens.get(i).start() >= figure.span().end() ? 1 : 0;
        }
        return false;
    }
}
