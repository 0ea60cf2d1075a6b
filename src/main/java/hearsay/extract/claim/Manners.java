package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.model.Manner;

/** The manner of one piece of an attribution: a mixed one may have pieces that are wholly quoted or not at all. */
final class Manners {
    private Manners() {}

    static Manner of(AnnotatedDocument document, Manner whole, Piece piece) {
        if (whole != Manner.MIXED) {
            return whole;
        }
        String words = piece.span().of(document.text());
        boolean opens = words.matches("(?s)^\\W{0,2}[“\"].*");
        boolean marked = words.chars().anyMatch(c -> c == '“' || c == '”' || c == '"');
        if (!marked) {
            return Manner.INDIRECT;
        }
        boolean closes = words.matches("(?s).*[”\"]\\W{0,2}$");
        return opens && closes ? Manner.DIRECT : Manner.MIXED;
    }
}
