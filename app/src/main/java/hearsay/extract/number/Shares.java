package hearsay.extract.number;

import java.util.Optional;
import java.util.Set;

/** Parts of a whole, in percent: "half of", "two-thirds", "a quarter of", "one in five", "nine out of 10". */
final class Shares implements NumberReader.Form {
    private static final Set<String> AFTER_HALF =
            Set.of("of", "the", "its", "their", "his", "her", "our", "all", "that", "those", "these", "as");
    private static final Set<String> NAMED_HALF = Set.of("first", "second", "latter", "other", "better");
    private static final double LARGEST_WHOLE = 1000;

    @Override
    public Optional<Numeral> read(Pieces pieces, int at) {
        if (pieces.at(at).is("half")
                && !NAMED_HALF.contains(pieces.at(at - 1).lower())
                && AFTER_HALF.contains(pieces.at(at + 1).lower())) {
            return Optional.of(share(at, at + 1, 1, 2));
        }
        if (pieces.at(at).is("a") && pieces.at(at + 2).is("of")) {
            return NumberWords.find(pieces.at(at + 1), NumberWords.Kind.PART).map(p -> share(at, at + 2, 1, p.value()));
        }
        return NumberReader.readCardinal(pieces, at)
                .filter(n -> n.low() >= 1 && n.low() < LARGEST_WHOLE)
                .flatMap(n -> parts(pieces, n).or(() -> slash(pieces, n)).or(() -> ratio(pieces, n)));
    }

    /** "two-thirds", "one-third", "three quarters". */
    private static Optional<Numeral> parts(Pieces pieces, Numeral top) {
        boolean dash = pieces.at(top.to()).isDash();
        Piece word = pieces.at(dash ? top.to() + 1 : top.to());
        NumberWords.Kind kind = top.low() == 1 ? NumberWords.Kind.PART : NumberWords.Kind.PARTS;
        return NumberWords.find(word, kind)
                .filter(p -> top.low() < p.value() && top.low() == Math.rint(top.low()))
                .map(p -> share(top.from(), top.to() + (dash ? 2 : 1), top.low(), p.value()));
    }

    /** "3/4 of". */
    private static Optional<Numeral> slash(Pieces pieces, Numeral top) {
        if (!pieces.at(top.to()).text().equals("/") || !pieces.at(top.to() + 2).is("of")) {
            return Optional.empty();
        }
        return NumberReader.readCardinal(pieces, top.to() + 1)
                .filter(n -> n.low() > top.low() && n.low() <= 10)
                .map(n -> share(top.from(), n.to(), top.low(), n.low()));
    }

    /** "one in five", "nine out of 10", "one of every five". */
    private static Optional<Numeral> ratio(Pieces pieces, Numeral top) {
        int i = top.to();
        if (pieces.at(i).is("out") && pieces.at(i + 1).is("of")) {
            i += 2;
        } else if (pieces.at(i).is("in")) {
            i += 1;
        } else if (pieces.at(i).is("of") && pieces.at(i + 1).is("every")) {
            i += 1;
        } else {
            return Optional.empty();
        }
        int whole = pieces.at(i).is("every") ? i + 1 : i;
        return NumberReader.readCardinal(pieces, whole)
                .filter(n -> n.low() > top.low() && n.low() <= LARGEST_WHOLE && top.low() < 10)
                .map(n -> share(top.from(), n.to(), top.low(), n.low()));
    }

    private static Numeral share(int from, int to, double part, double whole) {
        return Numeral.of(from, to, 100 * part / whole, Numeral.Kind.SHARE);
    }
}
