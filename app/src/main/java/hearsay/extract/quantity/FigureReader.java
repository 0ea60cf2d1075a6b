package hearsay.extract.quantity;

import hearsay.extract.Phrases;
import hearsay.extract.number.NumberReader;
import hearsay.extract.number.Numeral;
import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.model.Bound;
import hearsay.model.Quantity;
import java.util.Optional;

/**
 * Reads a number with its bound, currency, unit and rate, and joins the two ends of a range. Works on pieces alone, so that
 * it can be tested without an annotator.
 *
 * <p>Example: "from about 1,200 to more than 1,800 deaths a day" is one figure, 1,200 to 1,800.
 */
final class FigureReader {
    private static final Unit DOLLAR = new Unit("dollar", Optional.of(Quantity.UnitClass.MONEY));
    private static final int LONGEST_ASIDE = 8;
    private final Bounds bounds;
    private final Measures measures;
    private final Ranges ranges;

    FigureReader() {
        this.bounds = new Bounds();
        this.measures = new Measures();
        this.ranges = new Ranges(bounds, this);
    }

    /** The figure whose number or currency sign begins at {@code at}. */
    Optional<Figure> read(Pieces pieces, int at) {
        Optional<Figure> one = measures.one(pieces, at)
                .map(u -> new Figure(
                        at, u.to(), Numeral.one(at), Optional.empty(), Optional.empty(), Optional.of(u.value())));
        if (one.isPresent()) {
            return one;
        }
        return simple(pieces, at).map(f -> finish(pieces, at, ranges.joined(pieces, Subunits.joined(pieces, f, this))));
    }

    /** A number with currency sign and unit, and no bound. */
    Optional<Figure> simple(Pieces pieces, int at) {
        Optional<Phrases.Found<Unit>> sign = measures.sign(pieces, at);
        int start = sign.map(Phrases.Found::to).orElse(at);
        int first = pastMinus(pieces, start, sign.isPresent());
        return NumberReader.read(pieces, first).flatMap(numeral -> {
            Optional<Phrases.Found<Unit>> unit =
                    numeral.kind() == Numeral.Kind.SHARE ? Optional.empty() : measures.after(pieces, numeral.to());
            Optional<Unit> found = sign.map(Phrases.Found::value).or(() -> unit.map(Phrases.Found::value));
            Optional<Unit> whole = numeral.kind() == Numeral.Kind.SHARE ? Optional.of(Unit.PERCENTAGE) : found;
            int to = sign.isPresent()
                    ? numeral.to()
                    : unit.map(Phrases.Found::to).orElse(numeral.to());
            Optional<Phrases.Found<Unit>> tail = found.filter(DOLLAR::equals).flatMap(u -> measures.tail(pieces, to));
            boolean bareHalf = numeral.low() == 0.5 && pieces.at(numeral.from()).is("half") && whole.isEmpty();
            boolean bare = numeral.kind() == Numeral.Kind.PART && whole.isEmpty();
            if (bareHalf || bare) {
                return Optional.empty();
            }
            Numeral signed = first > start && numeral.low() == numeral.high() ? numeral.times(-1) : numeral;
            return Optional.of(new Figure(
                    at,
                    tail.map(Phrases.Found::to).orElse(to),
                    signed,
                    Optional.empty(),
                    Optional.empty(),
                    tail.map(Phrases.Found::value).or(() -> whole)));
        });
    }

    /** "-5", "$-5", "minus 5", "minus-5": where the number itself begins. */
    private static int pastMinus(Pieces pieces, int start, boolean money) {
        boolean sign = pieces.at(start).isDash() && (money || !pieces.glued(start)) && pieces.glued(start + 1);
        if (sign) {
            return start + 1;
        }
        int dash = pieces.at(start + 1).isDash() ? 2 : 1;
        boolean word = pieces.at(start).is("minus") || pieces.at(start).is("negative");
        return word ? start + dash : start;
    }

    /** The words between two figures that may be skipped before the second. */
    int skipBounds(Pieces pieces, int at) {
        return bounds.skip(pieces, at);
    }

    private Figure finish(Pieces pieces, int at, Figure read) {
        Figure figure = read;
        figure = shared(pieces, figure);
        Optional<Phrases.Found<String>> rate = measures.rate(pieces, figure.to());
        if (rate.isEmpty() && figure.unit().isPresent()) {
            figure = rateBehind(pieces, figure);
        }
        if (rate.isPresent()) {
            Optional<Unit> unit = figure.unit().map(u -> u.per(rate.get().value()));
            figure = figure.endingAt(unit.isPresent() ? rate.get().to() : figure.to(), unit);
        }
        Optional<Phrases.Found<Bound>> before = bounds.before(pieces, figure.from());
        if (before.isPresent() && !isIdiom(pieces, before.get(), figure)) {
            figure = figure.startingAt(before.get().from());
            figure = figure.end().isPresent()
                    ? figure
                    : figure.bounded(before.get().value());
        }
        return after(pieces, at, figure);
    }

    /** The whole that a number is part of, where it is a number too: "two of the 40 buses". */
    Optional<Figure> whole(Pieces pieces, Figure figure) {
        int at = figure.to();
        if (!pieces.at(at).is("of")) {
            return Optional.empty();
        }
        int next =
                pieces.at(at + 1).tag().equals("DT") || pieces.at(at + 1).tag().equals("PRP$") ? at + 2 : at + 1;
        return simple(pieces, next).filter(w -> w.numeral().kind() == Numeral.Kind.EXACT);
    }

    /** "7- or 8-inch": the unit is told with the second number. */
    private Figure shared(Pieces pieces, Figure figure) {
        int dash = figure.to();
        boolean open = figure.unit().isEmpty() && pieces.at(dash).isDash() && pieces.glued(dash);
        Piece link = pieces.at(dash + 1);
        if (!open || pieces.glued(dash + 1) || !(link.is("or") || link.is("and") || link.is("to") || link.is(","))) {
            return figure;
        }
        return simple(pieces, dash + 2)
                .flatMap(Figure::unit)
                .map(unit -> figure.endingAt(figure.to(), Optional.of(unit)))
                .orElse(figure);
    }

    /** "9 billion crowns ($400 million) a year": the rate is told behind the amount in brackets. */
    private Figure rateBehind(Pieces pieces, Figure figure) {
        if (!pieces.at(figure.to()).is("(")) {
            return figure;
        }
        for (int i = figure.to() + 2; i < figure.to() + LONGEST_ASIDE; i++) {
            if (pieces.at(i).is(")")) {
                Optional<Phrases.Found<String>> rate = measures.rate(pieces, i + 1);
                return figure.endingAt(
                        figure.to(),
                        figure.unit().map(u -> rate.map(r -> u.per(r.value())).orElse(u)));
            }
        }
        return figure;
    }

    /** The other side of a rate: "deaths per 1,000 residents", "losses daily". */
    Optional<Phrases.Found<String>> rate(Pieces pieces, int at) {
        return measures.rate(pieces, at);
    }

    /** A bound after the number: "10,000 or more", "40-plus". */
    Figure after(Pieces pieces, int at, Figure figure) {
        Optional<Phrases.Found<Bound>> after = bounds.after(pieces, figure.to());
        if (after.isEmpty() || figure.end().isPresent()) {
            return figure;
        }
        Figure wider = figure.endingAt(after.get().to(), figure.unit());
        boolean firm = figure.bound().filter(b -> b != Bound.APPROX).isPresent();
        return firm ? wider : wider.bounded(after.get().value());
    }

    /** "within" limits durations and distances; before a bare number it is a preposition. */
    private static boolean isIdiom(Pieces pieces, Phrases.Found<Bound> bound, Figure figure) {
        boolean within = pieces.at(bound.from()).is("within");
        boolean measured = figure.unit().flatMap(Unit::unitClass).isPresent();
        return within && !measured;
    }
}
