package hearsay.extract.quantity;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.extract.number.Pieces;
import hearsay.extract.time.TimeExtractor;
import hearsay.model.Quantity;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every number of a document that counts or measures, with its bound and what it counts.
 *
 * <p>Pure; in text order, without overlap. Dates, clock times, ordinals and numbers in names are left out; small counts and
 * ages are kept, and {@link StoryQuantities} tells which are worth a claim. Example: "as many as 3,000 North Korean troops"
 * is at most 3,000 of unit {@code troop}.
 */
public final class QuantityExtractor {
    private final FigureReader figures = new FigureReader();
    private final Names names = new Names();
    private final QuantityMaker maker = new QuantityMaker(figures);
    private final TimeExtractor times = new TimeExtractor();

    /** The quantities of a document. */
    public List<Quantity> extract(AnnotatedDocument document) {
        return extract(document, times.extract(document));
    }

    /** The same, with the document's times where they are known already. */
    public List<Quantity> extract(AnnotatedDocument document, List<TimeExpression> known) {
        CalendarWords calendar = new CalendarWords(known);
        List<Quantity> found = new ArrayList<>();
        Antecedent antecedent = new Antecedent();
        for (Sentence sentence : document.sentences()) {
            Pieces pieces = Pieces.of(sentence);
            boolean[] dates = calendar.in(sentence);
            QuantityMaker.Place place = new QuantityMaker.Place(sentence, pieces, dates, document.text());
            int free = 0;
            for (int at = 0; at < pieces.size(); ) {
                Optional<Figure> figure = figures.read(pieces, at);
                if (figure.isPresent() && isCount(place, figure.get())) {
                    QuantityMaker.Made made = maker.make(place, figure.get(), free, antecedent);
                    found.add(made.quantity());
                    free = made.to();
                    at = Math.max(made.to(), at + 1);
                } else {
                    at = figure.filter(names::isAges).map(Figure::numeralEnd).orElse(next(pieces, at));
                }
            }
            antecedent.endSentence();
        }
        return List.copyOf(found);
    }

    private boolean isCount(QuantityMaker.Place place, Figure figure) {
        if (names.isName(place.pieces(), figure, place.text()) || Ones.isPronoun(place.pieces(), figure)) {
            return false;
        }
        int token = place.pieces().at(figure.numeral().from()).token();
        boolean duration =
                figure.unit().filter(u -> u.is(Quantity.UnitClass.DURATION)).isPresent();
        return !place.dates()[token] || duration;
    }

    /** Past a whole number that was turned down, so that its rest is not read as another. */
    private static int next(Pieces pieces, int at) {
        int i = at + 1;
        while (pieces.at(at).isDigits()
                && pieces.glued(i)
                && (pieces.at(i).isDigits() || pieces.at(i).is("."))) {
            i++;
        }
        return i;
    }
}
