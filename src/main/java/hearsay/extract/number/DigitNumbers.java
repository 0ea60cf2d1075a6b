package hearsay.extract.number;

import java.util.Map;
import java.util.Optional;

/** "12,000", "1.2 million", "4.3M", "$100bn", "2 1/2", "3½ million". */
final class DigitNumbers implements NumberReader.Form {
    private static final Map<String, Double> SIGNS = Map.of(
            "\u00bd", 0.5, "\u00bc", 0.25, "\u00be", 0.75, "\u2153", 1 / 3.0, "\u2154", 2 / 3.0, "\u215b", 0.125);

    @Override
    public Optional<Numeral> read(Pieces pieces, int at) {
        Piece digits = pieces.at(at);
        if (!digits.isDigits()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(digits.text().replace(",", ""));
        int to = at + 1;
        if (SIGNS.containsKey(pieces.at(to).text())) {
            value += SIGNS.getOrDefault(pieces.at(to).text(), 0.0);
            to++;
        } else if (isFraction(pieces, to) && !pieces.glued(to)) {
            value += Double.parseDouble(pieces.at(to).text())
                    / Double.parseDouble(pieces.at(to + 2).text());
            to += 3;
        }
        if (pieces.at(to).is("and")
                && pieces.at(to + 1).is("a")
                && pieces.at(to + 2).is("half")) {
            value += 0.5;
            to += 3;
        }
        int end = to;
        double base = value;
        boolean money = afterCurrency(pieces, at);
        Optional<Scales.Scale> scale = Scales.suffix(pieces, end, money).or(() -> Scales.words(pieces, end));
        return Optional.of(scale.map(s -> Numeral.of(at, s.to(), base * s.factor(), Numeral.Kind.EXACT))
                .orElseGet(() -> Numeral.of(at, end, base, Numeral.Kind.EXACT)));
    }

    /** "1/2" to "7/8" as one token: the second half of "2 1/2". */
    private static boolean isFraction(Pieces pieces, int at) {
        Piece above = pieces.at(at);
        Piece below = pieces.at(at + 2);
        return above.isDigits()
                && pieces.at(at + 1).text().equals("/")
                && pieces.glued(at + 1)
                && below.isDigits()
                && below.glued()
                && above.text().length() == 1
                && below.text().length() == 1
                && above.text().charAt(0) < below.text().charAt(0);
    }

    private static boolean afterCurrency(Pieces pieces, int at) {
        String before = pieces.at(at - 1).text();
        return before.length() == 1 && Character.getType(before.charAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
