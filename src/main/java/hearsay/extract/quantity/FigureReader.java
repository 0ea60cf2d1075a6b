package hearsay.extract.quantity;

import hearsay.extract.number.NumberReader;
import hearsay.extract.number.Numeral;
import hearsay.extract.number.Pieces;
import hearsay.model.Bound;
import java.util.Optional;

/**
 * Reads a number with its bound, currency, unit and rate, and joins the two ends of a range. Works on pieces alone, so that
 * it can be tested without an annotator.
 *
 * <p>Example: "from about 1,200 to more than 1,800 deaths a day" is one figure, 1,200 to 1,800.
 */
final class FigureReader {
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
        return simple(pieces, at).map(f -> finish(pieces, at, ranges.joined(pieces, f)));
    }

    /** A number with currency sign and unit, and no bound. */
    Optional<Figure> simple(Pieces pieces, int at) {
        Optional<Phrases.Hit<Unit>> sign = measures.sign(pieces, at);
        int start = sign.map(Phrases.Hit::to).orElse(at);
        boolean minus = pieces.at(start).is("-") && !pieces.glued(start) && pieces.glued(start + 1);
        int first = minus || pieces.at(start).is("minus") ? start + 1 : start;
        return NumberReader.read(pieces, first).flatMap(numeral -> {
            Optional<Phrases.Hit<Unit>> unit =
                    numeral.kind() == Numeral.Kind.SHARE ? Optional.empty() : measures.after(pieces, numeral.to());
            Optional<Unit> found = sign.map(Phrases.Hit::meaning).or(() -> unit.map(Phrases.Hit::meaning));
            if (numeral.kind() == Numeral.Kind.SHARE) {
                found = Optional.of(Unit.PERCENTAGE);
            }
            int to = sign.isPresent() ? numeral.to() : unit.map(Phrases.Hit::to).orElse(numeral.to());
            boolean bareHalf = numeral.low() == 0.5 && pieces.at(numeral.from()).is("half") && found.isEmpty();
            if (bareHalf) {
                return Optional.empty();
            }
            Numeral signed = first > start && numeral.low() == numeral.high() ? numeral.times(-1) : numeral;
            return Optional.of(new Figure(at, to, signed, Optional.empty(), Optional.empty(), found));
        });
    }

    /** The words between two figures that may be skipped before the second. */
    int skipBounds(Pieces pieces, int at) {
        return bounds.skip(pieces, at);
    }

    private Figure finish(Pieces pieces, int at, Figure read) {
        Figure figure = read;
        Optional<Phrases.Hit<String>> rate = measures.rate(pieces, figure.to());
        if (rate.isPresent()) {
            Optional<Unit> unit = figure.unit().map(u -> u.per(rate.get().meaning()));
            figure = figure.endingAt(unit.isPresent() ? rate.get().to() : figure.to(), unit);
        }
        Optional<Phrases.Hit<Bound>> before = bounds.before(pieces, figure.from());
        if (before.isPresent() && !isIdiom(pieces, before.get(), figure)) {
            figure = figure.startingAt(before.get().from());
            figure = figure.end().isPresent()
                    ? figure
                    : figure.bounded(before.get().meaning());
        }
        return after(pieces, at, figure);
    }

    /** The other side of a rate: "deaths per 1,000 residents", "losses daily". */
    Optional<Phrases.Hit<String>> rate(Pieces pieces, int at) {
        return measures.rate(pieces, at);
    }

    /** A bound after the number: "10,000 or more", "40-plus". */
    Figure after(Pieces pieces, int at, Figure figure) {
        Optional<Phrases.Hit<Bound>> after = bounds.after(pieces, figure.to());
        if (after.isEmpty() || figure.end().isPresent()) {
            return figure;
        }
        Figure wider = figure.endingAt(after.get().to(), figure.unit());
        return figure.bound().isPresent() ? wider : wider.bounded(after.get().meaning());
    }

    /** "within" limits durations and distances; before a bare number it is a preposition. */
    private static boolean isIdiom(Pieces pieces, Phrases.Hit<Bound> bound, Figure figure) {
        boolean within = pieces.at(bound.from()).is("within");
        boolean measured = figure.unit().flatMap(Unit::unitClass).isPresent();
        return within && !measured;
    }
}
