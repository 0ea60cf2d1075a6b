package hearsay.extract.claim;

import hearsay.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts off a figure that is counted among another: it answers a question of its own.
 *
 * <p>Example: "At least 40 people drowned, including 12 children" is two claims, the second "including 12 children".
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
                Piece inclusion = Piece.of(piece.sentence(), tokens.subList(i, end));
                List<Token> rest = new ArrayList<>(tokens.subList(0, i));
                rest.addAll(tokens.subList(end, tokens.size()));
                return List.of(Piece.of(piece.sentence(), rest), inclusion);
            }
        }
        return List.of(piece);
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
