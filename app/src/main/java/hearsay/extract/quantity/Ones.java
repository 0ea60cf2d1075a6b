package hearsay.extract.quantity;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import java.util.Set;

/** Where "one" is a number ("one interpreter", "one of the people") and where a pronoun ("the one", "no one"). */
final class Ones {
    private static final Set<String> PRONOUN_AFTER =
            Set.of("no", "any", "every", "each", "this", "that", "which", "another", "some", "only", "new", "bigger");
    private static final Set<String> NOT_BEFORE =
            Set.of("another", "by", "day", "thing", "would", "'s", "\u2019s", "-");

    private Ones() {}

    static boolean isPronoun(Pieces pieces, Figure figure) {
        if (!pieces.at(figure.numeral().from()).is("one")
                || figure.numeral().low() < 0
                || figure.numeralEnd() - figure.numeral().from() > 1) {
            return false;
        }
        Piece next = pieces.at(figure.numeral().to());
        if (figure.unit().isPresent() || figure.bound().isPresent()) {
            return false;
        }
        Piece before = pieces.at(figure.numeral().from() - 1);
        boolean noun = next.tag().startsWith("NN") || next.tag().startsWith("JJ") || next.is("of");
        return !noun
                || NOT_BEFORE.contains(next.lower())
                || PRONOUN_AFTER.contains(before.lower()) && !next.tag().startsWith("NN");
    }
}
