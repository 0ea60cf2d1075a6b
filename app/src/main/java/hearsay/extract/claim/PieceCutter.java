package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of text cut into the pieces that are one claim each: by sentence, by clause, and by what is counted among
 * something else.
 */
final class PieceCutter {
    private PieceCutter() {}

    /**
     * The pieces of some spans of a document, in text order.
     *
     * @param figures what is counted in it
     */
    static List<Piece> cut(AnnotatedDocument document, List<Span> spans, List<Quantity> figures) {
        List<Piece> pieces = new ArrayList<>();
        for (Sentence sentence : sentencesOf(document, spans)) {
            List<Piece> here = new ArrayList<>();
            for (ClauseSplitter.Clause clause : ClauseSplitter.split(sentence)) {
                List<Token> inside =
                        clause.tokens().stream().filter(t -> isIn(t, spans)).toList();
                if (!inside.isEmpty()) {
                    here.add(Piece.of(sentence, inside));
                }
            }
            merged(here).stream()
                    .flatMap(piece -> Asides.apart(piece, figures).stream())
                    .flatMap(piece -> Inclusions.apart(piece, figures).stream())
                    .forEach(piece -> pieces.addAll(Tolls.apart(piece, figures)));
        }
        return pieces;
    }

    private static List<Sentence> sentencesOf(AnnotatedDocument document, List<Span> spans) {
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (spans.stream().anyMatch(s -> s.overlaps(sentence.span())) && !document.isFurniture(sentence)) {
                found.add(sentence);
            }
        }
        return found;
    }

    private static boolean isIn(Token token, List<Span> spans) {
        return spans.stream().anyMatch(s -> s.overlaps(token.span()));
    }

    /** Pieces that cannot stand alone join the one before, or the one after where they come first. */
    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!out.isEmpty() && (!piece.stands() || !out.getLast().stands())) {
                out.set(out.size() - 1, out.getLast().with(piece));
            } else {
                out.add(piece);
            }
        }
        return out;
    }
}
