package hearsay.extract.quantity;

import hearsay.extract.number.Numeral;
import hearsay.extract.number.Pieces;
import java.util.Map;
import java.util.Optional;

/** One amount told in a unit and its part: "5 feet 2 inches", "3 hours and 20 minutes", "4 dollars 50 cents". */
final class Subunits {
    private record Part(String unit, double parts) {}

    private static final Map<String, Part> PARTS = Map.of(
            "foot", new Part("inch", 12),
            "pound-mass", new Part("ounce", 16),
            "hour", new Part("minute", 60),
            "minute", new Part("second", 60),
            "dollar", new Part("cent", 100),
            "pound sterling", new Part("penny", 100),
            "euro", new Part("cent", 100));

    private Subunits() {}

    /** The figure with the part that follows it added, or the figure itself. */
    static Figure joined(Pieces pieces, Figure figure, FigureReader reader) {
        Optional<Part> part = figure.unit().flatMap(u -> Optional.ofNullable(PARTS.get(u.name())));
        if (part.isEmpty() || figure.numeral().kind() != Numeral.Kind.EXACT) {
            return figure;
        }
        int at = pieces.at(figure.to()).is("and") ? figure.to() + 1 : figure.to();
        Optional<Figure> rest = reader.simple(pieces, at)
                .filter(r ->
                        r.unit().filter(u -> u.name().equals(part.get().unit())).isPresent())
                .filter(r -> r.numeral().kind() == Numeral.Kind.EXACT
                        && r.numeral().low() < part.get().parts());
        return rest.map(r -> figure.plus(r.numeral().low() / part.get().parts(), r.to()))
                .orElse(figure);
    }
}
