package hearsay.extract.number;

import java.util.Optional;
import java.util.Set;

/** The power of ten after a number, as sciences write it: the rest of "1.5 × 10^8", "3x10-4", "6 × 10⁻⁷". */
final class Powers {
    /**
     * What stands after a number.
     *
     * @param to one past its last piece
     * @param exponent its size
     * @param below whether the number is divided by it
     */
    record Power(int to, int exponent, boolean below) {
        /** The number with its power; a division keeps "3 × 10^-4" what 0.0003 is. */
        double of(double number) {
            double factor = Math.pow(10, exponent);
            return below ? number / factor : number * factor;
        }
    }

    private static final Set<String> TIMES = Set.of("\u00d7", "x", "*", "\u00b7");
    private static final Set<String> MINUS = Set.of("-", "\u2212", "\u2013", "\u207b");
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int LARGEST = 99;

    private Powers() {}

    static Optional<Power> after(Pieces pieces, int at) {
        if (!TIMES.contains(pieces.at(at).lower()) || !pieces.at(at + 1).text().equals("10")) {
            return Optional.empty();
        }
        int i = pieces.at(at + 2).text().equals("^") ? at + 3 : at + 2;
        boolean minus = MINUS.contains(pieces.at(i).text());
        int from = minus ? i + 1 : i;
        int to = from;
        int exponent = 0;
        while (pieces.glued(to) && exponent <= LARGEST && digits(pieces.at(to)) >= 0) {
            exponent = exponent * (pieces.at(to).isDigits() ? 1 : 10) + digits(pieces.at(to));
            to++;
        }
        boolean told = to > from
                && exponent <= LARGEST
                && (minus || i > at + 2 || !pieces.at(from).isDigits());
        return told ? Optional.of(new Power(to, exponent, minus)) : Optional.empty();
    }

    /** The value of plain digits or of one raised digit; -1 where it is neither. */
    private static int digits(Piece piece) {
        if (piece.isDigits() && piece.text().length() <= 2) {
            return Integer.parseInt(piece.text());
        }
        return piece.text().length() == 1 ? RAISED.indexOf(piece.text()) : -1;
    }
}
