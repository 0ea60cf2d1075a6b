package hearsay.extract.quantity;

import hearsay.extract.number.Numeral;
import hearsay.model.Bound;
import java.util.Optional;

/**
 * A number with what stands right beside it, still in pieces.
 *
 * @param from the first piece, bound words and currency sign included
 * @param to one past the last piece, unit and rate included
 * @param numeral the number
 * @param end the upper end, where it is a range
 * @param bound how it is limited, where words say so
 * @param unit its unit of measure, where it has one
 */
record Figure(int from, int to, Numeral numeral, Optional<Numeral> end, Optional<Bound> bound, Optional<Unit> unit) {
    /** The last piece of the number itself, the upper end of a range included. */
    int numeralEnd() {
        return end.map(Numeral::to).orElse(numeral.to());
    }

    Figure startingAt(int piece) {
        return new Figure(piece, to, numeral, end, bound, unit);
    }

    Figure bounded(Bound other) {
        return new Figure(from, to, numeral, end, Optional.of(other), unit);
    }

    /** The same with so much added, which is told up to a piece. */
    Figure plus(double more, int piece) {
        Numeral sum =
                new Numeral(numeral.from(), numeral.to(), numeral.low() + more, numeral.high() + more, numeral.kind());
        return new Figure(from, piece, sum, end, bound, unit);
    }

    Figure endingAt(int piece, Optional<Unit> other) {
        return new Figure(from, piece, numeral, end, bound, other);
    }
}
