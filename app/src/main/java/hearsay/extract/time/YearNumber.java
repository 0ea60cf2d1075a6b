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
            "and",
            "into");
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;
    private static final int EARLIEST_EVENT = 1500;
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
        boolean range =
                before.isDash() && (possible(pieces, at - 2) || TimeWords.is(pieces.at(at - 2), TimeWords.Kind.PART))
                        || startsRange(pieces, at);
        boolean subject = at == 0 && year >= MODERN && after.tag().startsWith("VB");
        boolean event = year >= EARLIEST_EVENT
                && before.tag().equals("DT")
                && after.tag().startsWith("NN")
                && !counts;
        boolean modern = year >= MODERN && year <= 2050 && !counts && !pieces.glued(at + 1);
        boolean named = modern && (after.tag().startsWith("NN") || before.tag().equals("DT") || before.is(","));
        boolean heading = pieces.size() == 1 || (at == 0 && after.is(":"));
        return bracket || range || named || heading || subject || event;
    }

    /** "1861-1863", "1915-17". */
    private static boolean startsRange(Pieces pieces, int at) {
        boolean dash = pieces.at(at + 1).isDash();
        boolean spaced = pieces.glued(at + 1) == pieces.glued(at + 2);
        return dash && spaced && (possible(pieces, at + 2) || endOfRange(pieces, at + 2) > 0);
    }

    /** The year that the last two digits after a year and a dash stand for: the 17 of "1915-17" is 1917; else 0. */
    static int endOfRange(Pieces pieces, int at) {
        boolean joined =
                pieces.glued(at) && pieces.glued(at - 1) && pieces.at(at - 1).isDash();
        if (!joined
                || pieces.at(at).text().length() != 2
                || !possible(pieces, at - 2)
                || pieces.glued(at + 1) && pieces.at(at + 1).isDash()) {
            return 0;
        }
        int first = CalendarDates.whole(pieces.at(at - 2));
        int last = CalendarDates.whole(pieces.at(at));
        int year = first / 100 * 100 + last;
        return last >= 0 && year > first ? year : 0;
    }

    private static boolean isOpening(Piece piece) {
        return piece.is("(") || piece.is("[") || piece.is("\"") || piece.is("\u2018") || piece.is("\u201c");
    }
}
