package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Subjects;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts off a clause that tells a figure in passing: it answers a question of its own, however little the rest is about it.
 *
 * <p>Example: "The mayor resigned after the flood, which killed 86 people" is two claims, the second "which killed 86
 * people"; so is "The storm crossed the island, killing at least 70 people".
 */
final class Asides {
    private static final int SHORTEST = 3;
    private static final Set<String> LOOSE = Set.of("advcl", "acl", "dep");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "whilst");

    private Asides() {}

    /**
     * The piece, or what is left of it with each of its asides.
     *
     * @param figures what is counted in the document
     */
    static List<Piece> apart(Piece piece, List<Quantity> figures) {
        for (Token token : piece.tokens()) {
            Optional<List<Piece>> cut =
                    isAside(piece.sentence(), token) ? cut(piece, token, figures) : Optional.empty();
            if (cut.isPresent()) {
                List<Piece> pieces = new ArrayList<>(apart(cut.get().get(0), figures));
                pieces.addAll(apart(cut.get().get(1), figures));
                return pieces;
            }
        }
        return List.of(piece);
    }

    private static boolean isAside(Sentence sentence, Token token) {
        boolean clause = token.isVerb() || sentence.child(token, "cop").isPresent();
        return clause && Subjects.isRelative(sentence, token)
                || LOOSE.contains(token.relation()) && (isParticiple(sentence, token) || isContrast(sentence, token));
    }

    /** "…, leaving 40 dead" after a comma; "killing 40 people" also without. */
    private static boolean isParticiple(Sentence sentence, Token token) {
        if (!token.tag().equals("VBG") || sentence.child(token, "aux").isPresent()) {
            return false;
        }
        int first = sentence.subtree(token).getFirst().index();
        boolean setOff = first > 0 && (isComma(sentence, first) || isComma(sentence, first - 1));
        return FateWords.holds(token)
                || setOff && sentence.child(token, "mark", "nsubj", "case").isEmpty();
    }

    private static boolean isComma(Sentence sentence, int index) {
        return sentence.token(index).text().equals(",");
    }

    private static boolean isContrast(Sentence sentence, Token token) {
        return sentence.child(token, "mark")
                        .filter(mark -> CONTRASTS.contains(mark.lower()))
                        .isPresent()
                && sentence.child(token, "nsubj", "nsubj:pass").isPresent();
    }

    private static Optional<List<Piece>> cut(Piece piece, Token head, List<Quantity> figures) {
        List<Token> clause = piece.tokens().stream()
                .filter(token -> piece.sentence().dominates(head, token))
                .toList();
        if (clause.size() < SHORTEST || clause.size() == piece.tokens().size() || !counts(clause, figures)) {
            return Optional.empty();
        }
        List<Piece> parted = piece.parted(clause);
        return parted.size() > 1 && parted.get(0).stands() ? Optional.of(parted) : Optional.empty();
    }

    private static boolean counts(List<Token> clause, List<Quantity> figures) {
        return figures.stream()
                .anyMatch(figure -> !figure.hypothetical()
                        && !figure.unitClass().equals(Optional.of(Quantity.UnitClass.DURATION))
                        && clause.stream().anyMatch(t -> t.span().overlaps(figure.span())));
    }
}
