package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.Optional;
import java.util.Set;

/** Makes a quantity of a figure: what it counts, its values, its span. */
final class QuantityMaker {
    static final Set<String> PERSON_HYPHENS = Set.of("man", "member", "person", "men", "soldier", "woman");
    private final CountedNouns nouns = new CountedNouns();
    private final ImpliedNouns implied = new ImpliedNouns(nouns);
    private final FigureReader reader;

    QuantityMaker(FigureReader reader) {
        this.reader = reader;
    }

    /**
     * Where a figure stands.
     *
     * @param dates the tokens that are dates
     * @param text the whole document's
     */
    record Place(Sentence sentence, Pieces pieces, boolean[] dates, String text) {}

    /**
     * A quantity and one past its last piece.
     *
     * @param to where reading goes on
     */
    record Made(Quantity quantity, int to) {}

    Made make(Place place, Figure read, int free, Antecedent antecedent) {
        Figure found = aged(place.pieces(), read.from() < free ? read.startingAt(free) : read);
        Optional<Figure> whole = reader.whole(place.pieces(), found);
        Figure figure = found.endingAt(found.to(), found.unit().or(() -> whole.flatMap(Figure::unit)));
        Optional<Counted> counted = counted(place, figure, antecedent);
        boolean beside =
                counted.isPresent() && counted.get().isBeside() && figure.unit().isEmpty();
        int to = beside ? pieceAfter(place.pieces(), counted.get().to(), figure.to()) : figure.to();
        if (beside && figure.bound().isEmpty() && !place.pieces().at(to).is("plus")) {
            figure = reader.after(place.pieces(), to, figure.endingAt(to, figure.unit()));
            to = figure.to();
        }
        Pieces pieces = place.pieces();
        Optional<Phrases.Found<String>> rate = beside ? reader.rate(pieces, to) : Optional.empty();
        to = rate.map(Phrases.Found::to).orElse(to);
        Optional<String> phrase = counted.isPresent()
                ? counted.get().phrase()
                : antecedent.isConversion(pieces, figure) ? antecedent.phrase() : measured(place, figure, to);
        Figure restated = figure;
        Optional<Quantity.Change> change =
                Changes.find(place.sentence(), pieces, figure).or(() -> antecedent.restated(pieces, restated));
        Span span = new Span(pieces.at(figure.from()).start(), pieces.at(to - 1).end());
        figure = antecedent.conversion(pieces, figure);
        Values values = Values.of(figure);
        antecedent.remember(figure, to, phrase, change);
        Token number = place.sentence().token(pieces.at(figure.numeral().from()).token());
        Quantity quantity = new Quantity(
                span,
                values.low(),
                values.best(),
                values.high(),
                values.bound(),
                change,
                figure.unit()
                        .map(Unit::name)
                        .or(() -> counted.map(c ->
                                c.unit() + rate.map(r -> " per " + r.value()).orElse(""))),
                figure.unit().isPresent() ? figure.unit().flatMap(Unit::unitClass) : counted.map(Counted::unitClass),
                phrase,
                Suppositions.holds(place.sentence(), number, isDuration(figure)));
        return new Made(quantity, to);
    }

    private static Optional<String> measured(Place place, Figure figure, int to) {
        Pieces pieces = place.pieces();
        return MeasuredNouns.find(
                place, pieces.at(figure.from()).token(), pieces.at(to - 1).token() + 1, figure.unit());
    }

    private static boolean isDuration(Figure figure) {
        return figure.unit().filter(u -> u.is(Quantity.UnitClass.DURATION)).isPresent();
    }

    private Optional<Counted> counted(Place place, Figure figure, Antecedent antecedent) {
        Optional<Counted> found = beside(place, figure);
        if (figure.unit().isPresent()) {
            return found;
        }
        if (found.isEmpty()) {
            Token number = place.sentence()
                    .token(place.pieces().at(figure.numeral().from()).token());
            found = implied.find(place.sentence(), number, place.text());
        }
        found.ifPresent(antecedent::remember);
        return found.or(antecedent::recall);
    }

    private Optional<Counted> beside(Place place, Figure figure) {
        Pieces pieces = place.pieces();
        int at = figure.to();
        Piece piece = pieces.at(at);
        boolean joined = piece.isDash() && piece.glued() && pieces.glued(at + 1);
        if (joined && PERSON_HYPHENS.contains(pieces.at(at + 1).lower())) {
            return Optional.of(new Counted(
                    "person",
                    Quantity.UnitClass.PERSON,
                    Optional.empty(),
                    pieces.at(at + 1).token() + 1));
        }
        at = joined ? at + 1 : at;
        at = pieces.at(at).is("strong") ? at + 1 : at;
        boolean measured = figure.unit().isPresent();
        if (measured) {
            boolean money = figure.unit().get().is(Quantity.UnitClass.MONEY);
            at = pieces.at(at).is("worth") ? at + 1 : at;
            at = money && pieces.at(at).is("in") ? at + 1 : at;
            if (at == figure.to() && !pieces.at(at).is("of")) {
                return Optional.empty();
            }
        }
        Optional<Figure> whole = reader.whole(pieces, figure);
        if (whole.isPresent()) {
            return nounAt(place, whole.get().to(), joined).map(Counted::elsewhere);
        }
        return nounAt(place, at, joined);
    }

    private Optional<Counted> nounAt(Place place, int at, boolean joined) {
        Pieces pieces = place.pieces();
        int token = pieces.at(at).token();
        return token < 0 || (pieces.glued(at) && !joined && pieces.at(at).isWord())
                ? Optional.empty()
                : nouns.after(place.sentence(), token, i -> place.dates()[i], place.text());
    }

    /** "42-year-old", "five years old" and "under the age of 5" are ages. */
    private static Figure aged(Pieces pieces, Figure figure) {
        boolean years = figure.unit().filter(u -> u.name().equals("year")).isPresent();
        int i = pieces.at(figure.to()).isDash() ? figure.to() + 1 : figure.to();
        if (years && (pieces.at(i).is("old") || pieces.at(i).is("olds"))) {
            return figure.endingAt(i + 1, Optional.of(Unit.YEAR_OF_AGE));
        }
        int number = figure.numeral().from();
        boolean age = pieces.at(number - 1).is("of") && pieces.at(number - 2).is("age");
        return age && (years || figure.unit().isEmpty())
                ? figure.endingAt(figure.to(), Optional.of(Unit.YEAR_OF_AGE))
                : figure;
    }

    private static int pieceAfter(Pieces pieces, int token, int from) {
        int i = from;
        while (i < pieces.size() && pieces.at(i).token() < token) {
            i++;
        }
        return i;
    }
}
