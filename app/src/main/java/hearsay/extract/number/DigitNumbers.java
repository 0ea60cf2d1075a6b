package hearsay.extract.number;

import java.util.Map;
import java.util.Optional;

/** "12,000", "1.2 million", "4.3M", "$100bn", "2 1/2", "3½ million", "1.5 × 10^8". */
final class DigitNumbers implements NumberReader.Form {
    private static final int CODE = 3;
    private static final Map<String, Double> SIGNS = Map.of(
            "\u00bd", 0.5, "\u00bc", 0.25, "\u00be", 0.75, "\u2153", 1 / 3.0, "\u2154", 2 / 3.0, "\u215b", 0.125);

    @Override
    public Optional<Numeral> read(Pieces pieces, int at) {
        Piece digits = pieces.at(at);
        if (SIGNS.containsKey(digits.text())) {
            return Optional.of(Numeral.of(at, at + 1, SIGNS.getOrDefault(digits.text(), 0.0), Numeral.Kind.PART));
        }
        if (!digits.isDigits()) {
            return Optional.empty();
        }
        if (isFraction(pieces, at) && !pieces.glued(at + 3)) {
            return Optional.of(Numeral.of(at, at + 3, quotient(pieces, at), Numeral.Kind.PART));
        }
        double value = value(digits);
        int to = at + 1;
        if (SIGNS.containsKey(pieces.at(to).text())) {
            value += SIGNS.getOrDefault(pieces.at(to).text(), 0.0);
            to++;
        } else if (isFraction(pieces, to) && !pieces.glued(to)) {
            value += quotient(pieces, to);
            to += 3;
        }
        Optional<Numeral> part = Parts.after(pieces, to);
        value += part.map(Numeral::low).orElse(0.0);
        to = part.map(Numeral::to).orElse(to);
        Optional<Powers.Power> power = Powers.after(pieces, to);
        if (power.isPresent()) {
            return Optional.of(Numeral.of(at, power.get().to(), power.get().of(value), Numeral.Kind.EXACT));
        }
        int end = to;
        double base = value;
        boolean money = afterCurrency(pieces, at);
        Optional<Scales.Scale> scale = Scales.suffix(pieces, end, money).or(() -> Scales.words(pieces, end));
        return Optional.of(scale.map(s -> Numeral.of(at, s.to(), base * s.factor(), Numeral.Kind.EXACT))
                .orElseGet(() -> Numeral.of(at, end, base, Numeral.Kind.EXACT)));
    }

    private static double value(Piece digits) {
        StringBuilder plain = new StringBuilder();
        digits.text().chars().filter(c -> c == '.' || Character.isDigit(c)).forEach(c -> plain.append((char) c));
        return Double.parseDouble(plain.toString());
    }

    private static double quotient(Pieces pieces, int at) {
        return value(pieces.at(at)) / value(pieces.at(at + 2));
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

    /** After a sign, "$5m", or a code glued to the digits, "EUR1.5m". */
    private static boolean afterCurrency(Pieces pieces, int at) {
        String before = pieces.at(at - 1).text();
        boolean sign = before.length() == 1 && Character.getType(before.charAt(0)) == Character.CURRENCY_SYMBOL;
        boolean code =
                pieces.glued(at) && before.length() == CODE && before.chars().allMatch(Character::isUpperCase);
        return sign || code;
    }
}
