package hearsay.extract.quantity;

import hearsay.extract.number.Pieces;
import hearsay.model.Quantity;
import java.util.Optional;

/** The people or things that were counted last, for a number that stands alone: "More than 3,000 have arrived". */
final class Antecedent {
    private static final int REACH = 2;
    private Optional<Counted> last = Optional.empty();
    private int age;
    private Optional<Figure> lastFigure = Optional.empty();
    private Optional<String> lastPhrase = Optional.empty();
    private Optional<Quantity.Change> lastChange = Optional.empty();
    private int end;

    void remember(Counted counted) {
        last = Optional.of(counted);
        age = 0;
    }

    /** The figure that was read last in this sentence, where it ends and what was told of it. */
    void remember(Figure figure, int to, Optional<String> phrase, Optional<Quantity.Change> change) {
        lastFigure = Optional.of(figure);
        lastPhrase = phrase;
        lastChange = change;
        end = to;
    }

    /** A second unit for the same amount shares its bound: "close to 150 miles (241 km)". */
    Figure conversion(Pieces pieces, Figure figure) {
        boolean bare = figure.bound().isEmpty() && figure.end().isEmpty();
        return bare && isConversion(pieces, figure)
                ? lastFigure.flatMap(Figure::bound).map(figure::bounded).orElse(figure)
                : figure;
    }

    /** A change told once holds for its second telling: "up 25 points, or 2 percent". */
    Optional<Quantity.Change> restated(Pieces pieces, Figure figure) {
        int or = figure.from() - 1;
        int before = pieces.at(or - 1).is(",") ? or - 1 : or;
        boolean again = pieces.at(or).is("or") && end == before || isConversion(pieces, figure);
        return again ? lastChange : Optional.empty();
    }

    /** What the figure read last measures. */
    Optional<String> phrase() {
        return lastPhrase;
    }

    /** Whether a figure is the amount before it in a second unit: "90 miles (145 km)", "40 crowns (or $5)". */
    boolean isConversion(Pieces pieces, Figure figure) {
        int sign = figure.from() - 1;
        int open = pieces.at(sign).is("or") && pieces.at(sign - 1).is("(") ? sign - 1 : sign;
        boolean joined = pieces.at(open).is("(") || pieces.at(open).is("/");
        boolean measured =
                figure.unit().isPresent() && lastFigure.flatMap(Figure::unit).isPresent();
        return joined && measured && end == open;
    }

    void endSentence() {
        lastFigure = Optional.empty();
        age++;
        if (age > REACH) {
            last = Optional.empty();
        }
    }

    Optional<Counted> recall() {
        return last.map(Counted::elsewhere);
    }
}
