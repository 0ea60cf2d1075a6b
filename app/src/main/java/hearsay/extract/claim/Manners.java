package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Token;
import hearsay.extract.attribution.Quotation;
import hearsay.extract.attribution.QuotationFinder;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * The manner of one piece of an attribution: a mixed one may have pieces that are wholly quoted or not at all. One for each
 * document.
 *
 * <p>Example: of "said that “the wall is weak” and would fall" the first piece is direct, though "that" is not quoted.
 */
final class Manners {
    private static final double WHOLLY = 0.95;

    private final String text;
    private final List<Span> quotations;

    Manners(AnnotatedDocument document) {
        text = document.text();
        quotations = Stream.concat(
                        QuotationFinder.find(document).stream().map(Quotation::span), SingleMarks.find(text).stream())
                .toList();
    }

    /** How the words of a piece reach the reader. */
    Manner of(Piece piece) {
        List<Span> here =
                quotations.stream().filter(span -> span.overlaps(piece.span())).toList();
        int quoted = 0;
        int all = 0;
        for (Token token : piece.tokens()) {
            int letters = (int)
                    token.text().chars().filter(Character::isLetterOrDigit).count();
            boolean inside = here.stream().anyMatch(span -> span.overlaps(token.span()));
            boolean links = quoted == 0
                    && token.lower().equals("that")
                    && token.relation().equals("mark");
            all += links && !inside ? 0 : letters;
            quoted += inside ? letters : 0;
        }
        if (quoted == 0) {
            return Manner.INDIRECT;
        }
        return quoted >= WHOLLY * all ? Manner.DIRECT : Manner.MIXED;
    }
}
