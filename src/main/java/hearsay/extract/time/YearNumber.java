package hearsay.extract.time;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import java.util.Set;

/** Which digits are a year: "in 1939", "(1812)", "1939-45", "the 2016 election", but not "2000 villages". */
final class YearNumber {
    private static final Set<String> BEFORE = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "during",
            "before",
            "after",
            "around",
            "circa",
            "through",
            "throughout",
            "to",
            "late",
            "early",
            "mid",
            "year",
            "for",
            "as",
            "and");
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;
    private static final int MODERN = 1900;

    private YearNumber() {}

    /** Whether the four digits at a place can be a year at all. */
    static boolean possible(Pieces pieces, int at) {
        Piece piece = pieces.at(at);
        if (!piece.isDigits() || piece.text().length() != 4 || pieces.at(at + 1).is("%")) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (!Character.isDigit(piece.text().charAt(i))) {
                return false;
            }
        }
        int year = Integer.parseInt(piece.text());
        boolean sign = pieces.glued(at) && !pieces.at(at - 1).isDash() && !isOpening(pieces.at(at - 1));
        return year >= EARLIEST && year <= LATEST && !sign;
    }

    /** Whether it is one here. */
    static boolean likely(Pieces pieces, int at) {
        if (!possible(pieces, at)) {
            return false;
        }
        Piece before = pieces.at(at - 1);
        Piece after = pieces.at(at + 1);
        int year = Integer.parseInt(pieces.at(at).text());
        boolean counts = after.tag().equals("NNS")
                || after.tag().equals("JJ") && pieces.at(at + 2).tag().equals("NNS");
        if (BEFORE.contains(before.lower())) {
            return !counts
                    || (year >= MODERN
                            && after.isWord()
                            && pieces.at(at + 1).tag().startsWith("VB"));
        }
        boolean bracket = isOpening(before) && (after.is(")") || after.isDash() || after.is("]"));
        boolean range = before.isDash() && possible(pieces, at - 2);
        boolean modern = year >= MODERN && year <= 2050 && !counts && !pieces.glued(at + 1);
        boolean named = modern && (after.tag().startsWith("NN") || before.tag().equals("DT") || before.is(","));
        boolean heading = pieces.size() == 1 || (at == 0 && after.is(":"));
        return bracket || range || named || heading;
    }

    private static boolean isOpening(Piece piece) {
        return piece.is("(") || piece.is("[") || piece.is("\"") || piece.is("\u2018") || piece.is("\u201c");
    }
}
