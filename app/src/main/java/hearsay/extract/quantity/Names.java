package hearsay.extract.quantity;

import hearsay.extract.number.Numeral;
import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import java.util.Set;

/**
 * Numbers that are names or parts of names and count nothing: "T-72", "5G", "11th", "Article 5", "iPhone 11", "3-2", "1:36",
 * "Radio Three Rivers", a list's "1.", "555-0100".
 */
final class Names {
    private static final int LARGEST_NAME = 10_000;
    private static final int OLDEST = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2050;
    private static final Set<String> NO_KINDS = Set.of("strong", "plus", "odd", "fold", "some");
    private final WordsOfNames words = new WordsOfNames();
    private final WordList numbered = new WordList("numbered-nouns.tsv", "noun");

    /**
     * Whether a figure is one of these.
     *
     * @param text the document's
     */
    boolean isName(Pieces pieces, Figure figure, String text) {
        Numeral numeral = figure.numeral();
        return isGlued(pieces, figure)
                || isNumbered(pieces, figure)
                || isListNumber(pieces, numeral)
                || isInName(pieces, figure)
                || isYear(pieces, figure)
                || isSetOff(pieces, figure)
                || isAddress(pieces, figure)
                || isKind(pieces, figure)
                || words.holds(pieces, figure.numeral().from(), figure.numeral().to(), text);
    }

    /** The age of "Kim, 42, said", "aged 42" and the shirt number of "Kim (4)". */
    private static boolean isSetOff(Pieces pieces, Figure figure) {
        Piece before = pieces.at(figure.from() - 1);
        Piece next = pieces.at(figure.to());
        boolean bare = figure.unit().isEmpty()
                && figure.bound().isEmpty()
                && figure.numeral().low() < OLDEST;
        boolean named = pieces.at(figure.from() - 2).tag().startsWith("NNP");
        boolean commas = before.is(",") && (next.is(",") || next.is("."));
        return bare && (before.is("aged") || before.is("age") || named && (commas || before.is("(") && next.is(")")));
    }

    /** "aged 25 to 54": where such a figure is turned down, so is its upper end. */
    boolean isAges(Figure figure) {
        return figure.unit().isEmpty()
                && figure.end().filter(e -> e.high() < OLDEST).isPresent();
    }

    /** A bare 2016 that the reader of times could not be sure of: "compared with 2016", "the firm's 2018 sales". */
    private static boolean isYear(Pieces pieces, Figure figure) {
        Numeral n = figure.numeral();
        boolean bare = pieces.at(n.from()).text().length() == 4
                && n.low() >= FIRST_YEAR
                && n.low() <= LAST_YEAR
                && n.to() - n.from() == 1
                && figure.unit().isEmpty()
                && figure.end().isEmpty();
        String before = pieces.at(n.from() - 1).tag();
        boolean named = before.equals("POS") || before.startsWith("NN") || before.equals("PRP$");
        boolean counts = pieces.at(n.to()).tag().equals("NNS")
                || pieces.at(n.to() + 1).tag().equals("NNS");
        return bare && (named || !counts);
    }

    /** "9 Mill Road", "11 Pro Max", "the 90210 ZIP code": digits before a name in the singular. */
    private static boolean isAddress(Pieces pieces, Figure figure) {
        int at = figure.to();
        boolean bare = figure.unit().isEmpty()
                && figure.bound().isEmpty()
                && pieces.at(figure.numeral().from()).isDigits();
        if (bare && pieces.at(at).is("zip")) {
            return true;
        }
        if (!bare || !pieces.at(at).tag().equals("NNP") || pieces.glued(at)) {
            return false;
        }
        while (pieces.at(at + 1).tag().equals("NNP") || pieces.at(at + 1).tag().equals("CD")) {
            at++;
        }
        Piece last = pieces.at(at);
        Piece next = pieces.at(at + 1);
        boolean many = last.lower().endsWith("s")
                || next.tag().startsWith("NN")
                || next.tag().equals("CC");
        return !many;
    }

    /** "four-cylinder", "six-speed": a word of number joined to a noun in the singular says of which kind a thing is. */
    private static boolean isKind(Pieces pieces, Figure figure) {
        int dash = figure.to();
        boolean worded =
                pieces.at(figure.numeral().from()).isWord() && figure.unit().isEmpty();
        return worded
                && figure.bound().isEmpty()
                && pieces.at(dash).isDash()
                && pieces.glued(dash)
                && pieces.glued(dash + 1)
                && pieces.at(dash + 1).isWord()
                && !NO_KINDS.contains(pieces.at(dash + 1).lower())
                && !QuantityMaker.PERSON_HYPHENS.contains(pieces.at(dash + 1).lower())
                && pieces.at(dash + 1).token() != pieces.at(dash + 2).token();
    }

    private static boolean isGlued(Pieces pieces, Figure figure) {
        Numeral numeral = figure.numeral();
        int from = numeral.from();
        Piece before = pieces.at(from - 1);
        boolean sign = figure.unit()
                .filter(u -> u.is(hearsay.model.Quantity.UnitClass.MONEY))
                .isPresent();
        if (pieces.glued(from) && !sign) {
            boolean joint = before.isDash()
                    || before.is("/")
                    || before.is(":")
                    || before.is(".")
                    || before.is("'")
                    || before.is("\u2019");
            if (before.isWord() || before.is("#") || before.is("@") || before.is("_")) {
                return true;
            }
            Piece other = pieces.at(from - 2);
            boolean bounded = figure.from() < from - 1;
            if (joint && !bounded && pieces.glued(from - 1) && (other.isWord() || other.isDigits())) {
                return !(isSlashedUnit(before, other) && pieces.at(from - 3).isDigits());
            }
        }
        return isGluedAfter(pieces, figure);
    }

    private static boolean isSlashedUnit(Piece slash, Piece other) {
        return slash.is("/") && other.isWord() && other.text().length() > 1;
    }

    private static boolean isGluedAfter(Pieces pieces, Figure figure) {
        int to = figure.to();
        Piece next = pieces.at(to);
        boolean digits = pieces.at(figure.numeralEnd() - 1).isDigits();
        if (!digits || !pieces.glued(to) || to > figure.numeralEnd()) {
            return false;
        }
        if (next.isWord()) {
            return true;
        }
        Piece second = pieces.at(to + 1);
        boolean joint = next.isDash() || next.is(":") || next.is("/") || next.is(".");
        return joint && pieces.glued(to + 1) && second.isDigits();
    }

    private boolean isNumbered(Pieces pieces, Figure figure) {
        int from = figure.numeral().from();
        Piece before = pieces.at(from - 1);
        Piece label = before.text().equals(".") && pieces.glued(from - 1) ? pieces.at(from - 2) : before;
        boolean counts =
                pieces.at(figure.to()).tag().startsWith("NNS") || figure.unit().isPresent();
        boolean small = figure.numeral().low() < LARGEST_NAME;
        return small && !counts && numbered.holds(label.lower()) && !isTotal(pieces, from, label);
    }

    /** "the number 300" may count; "the number of ..." does not come here. */
    private static boolean isTotal(Pieces pieces, int from, Piece label) {
        return label.is("number") && pieces.at(from).text().length() > 2;
    }

    private static boolean isListNumber(Pieces pieces, Numeral numeral) {
        Piece next = pieces.at(numeral.to());
        return numeral.from() == 0 && pieces.at(0).isDigits() && numeral.to() == 1 && (next.is(".") || next.is(")"));
    }

    private static boolean isNamed(Piece piece) {
        boolean capitals = piece.text().chars().skip(1).anyMatch(Character::isUpperCase);
        return piece.tag().startsWith("NNP") || (piece.tag().startsWith("NN") && capitals);
    }

    private static boolean isInName(Pieces pieces, Figure figure) {
        Numeral numeral = figure.numeral();
        Piece before = pieces.at(numeral.from() - 1);
        Piece digits = pieces.at(numeral.from());
        boolean plain = digits.isDigits()
                && digits.text().indexOf(',') < 0
                && numeral.to() - numeral.from() == 1
                && numeral.low() < LARGEST_NAME;
        if (!plain || figure.unit().isPresent() || figure.bound().isPresent() || !isNamed(before)) {
            return false;
        }
        Piece next = pieces.at(figure.to());
        boolean several = next.tag().equals("NNS") || next.tag().equals("NNPS");
        return !several && (numeral.low() > 1 || !next.tag().equals("NN"));
    }
}
