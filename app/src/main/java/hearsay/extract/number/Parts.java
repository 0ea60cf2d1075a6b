package hearsay.extract.number;

import java.util.Optional;

/** The part added to a whole: the rest of "three and a half", "five and a quarter", "two and three quarters". */
final class Parts {
    private Parts() {}

    /** The part that begins with "and" at a place, with its value. */
    static Optional<Numeral> after(Pieces pieces, int at) {
        if (!pieces.at(at).is("and")) {
            return Optional.empty();
        }
        Piece top = pieces.at(at + 1);
        Piece part = pieces.at(at + 2);
        if (top.is("a")) {
            return NumberWords.find(part, NumberWords.Kind.PART)
                    .map(p -> Numeral.of(at, at + 3, 1 / p.value(), Numeral.Kind.EXACT));
        }
        return NumberWords.find(top, NumberWords.Kind.UNIT)
                .filter(t -> t.value() > 1)
                .flatMap(t -> NumberWords.find(part, NumberWords.Kind.PARTS)
                        .filter(p -> t.value() < p.value())
                        .map(p -> Numeral.of(at, at + 3, t.value() / p.value(), Numeral.Kind.EXACT)));
    }
}
