package hearsay.extract.quantity;

import hearsay.extract.number.Pieces;
import java.util.Optional;

/** The people or things that were counted last, for a number that stands alone: "More than 3,000 have arrived". */
final class Antecedent {
    private static final int REACH = 2;
    private Optional<Counted> last = Optional.empty();
    private int age;
    private Optional<Figure> lastFigure = Optional.empty();
    private int end;

    void remember(Counted counted) {
        last = Optional.of(counted);
        age = 0;
    }

    /** The figure that was read last in this sentence, and where it ends. */
    void remember(Figure figure, int to) {
        lastFigure = Optional.of(figure);
        end = to;
    }

    /** A second unit for the same amount shares its bound: "close to 150 miles (241 km)". */
    Figure conversion(Pieces pieces, Figure figure) {
        boolean joined = pieces.at(figure.from() - 1).is("(")
                || pieces.at(figure.from() - 1).is("/");
        boolean measured =
                figure.unit().isPresent() && lastFigure.flatMap(Figure::unit).isPresent();
        boolean bare = figure.bound().isEmpty() && figure.end().isEmpty();
        return joined && measured && bare && end == figure.from() - 1
                ? lastFigure.flatMap(Figure::bound).map(figure::bounded).orElse(figure)
                : figure;
    }

    void endSentence() {
        lastFigure = Optional.empty();
        age++;
        if (age > REACH) {
            last = Optional.empty();
        }
    }

    Optional<Counted> recall() {
        return last.map(c -> new Counted(c.unit(), c.unitClass(), c.phrase(), -1));
    }
}
