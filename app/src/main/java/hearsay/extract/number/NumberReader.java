package hearsay.extract.number;

import java.util.List;
import java.util.Optional;

/**
 * Reads the number that begins at a piece, in digits, words or both. Use it where text may hold a number of any form;
 * what surrounds the number (bounds, currency signs, units) is the caller's.
 *
 * <p>Examples: "1.2 million", "half a dozen", "several hundred-thousand", "one in five", "tens of thousands", "two and a
 * half".
 */
public final class NumberReader {
    private static final List<Form> FORMS =
            List.of(new Shares(), new VagueNumbers(), new DigitNumbers(), new WordNumbers());

    private NumberReader() {}

    /** One way to write a number. */
    interface Form {
        Optional<Numeral> read(Pieces pieces, int at);
    }

    /** The number whose first piece is at {@code at}. */
    public static Optional<Numeral> read(Pieces pieces, int at) {
        for (Form form : FORMS) {
            Optional<Numeral> read = form.read(pieces, at);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** A plain whole number or decimal, in digits or words: no shares and nothing vague. */
    public static Optional<Numeral> readCardinal(Pieces pieces, int at) {
        return new DigitNumbers().read(pieces, at).or(() -> new WordNumbers().read(pieces, at));
    }
}
