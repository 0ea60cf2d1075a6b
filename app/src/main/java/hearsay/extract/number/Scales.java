package hearsay.extract.number;

import java.util.Optional;
import java.util.Set;

/** The scale words after a number: "1.2 million", "500-thousand", "several hundred-thousand", "$13.6M", "$100bn". */
final class Scales {
    /**
     * What stands after a number.
     *
     * @param to one past the last scale piece
     * @param factor their product
     */
    record Scale(int to, double factor) {}

    private static final Set<String> AFTER_MILLION = Set.of("NNS", "VBN", "VBD", "VBP");

    private Scales() {}

    /** The scale words from {@code at} on, with hyphens before or between them. */
    static Optional<Scale> words(Pieces pieces, int at) {
        double factor = 1;
        int to = at;
        for (int i = at; ; ) {
            int word = pieces.at(i).isDash() && pieces.glued(i) ? i + 1 : i;
            Optional<NumberWords.Word> scale = NumberWords.find(pieces.at(word)).filter(w -> scales(w.kind()));
            if (scale.isEmpty() || (to > at && pieces.at(word).is("dozen"))) {
                return to == at ? Optional.empty() : Optional.of(new Scale(to, factor));
            }
            factor *= scale.get().value();
            to = word + 1;
            i = to;
        }
    }

    /** A letter glued to digits: "k" always; "m" and "b" where capital, after a currency sign or before a plural. */
    static Optional<Scale> suffix(Pieces pieces, int at, boolean money) {
        Piece letter = pieces.at(at);
        boolean near = letter.glued() || letter.text().equals("M") || isBillion(pieces, at);
        return NumberWords.find(letter, NumberWords.Kind.SUFFIX)
                .filter(w -> near
                        && (letter.is("k")
                                || money
                                || (letter.is("m") && meansMillion(pieces, at))
                                || isBillion(pieces, at)))
                .map(w -> new Scale(at + 1, w.value()));
    }

    /** "8 B people", "7.2B users". */
    private static boolean isBillion(Pieces pieces, int at) {
        return pieces.at(at).text().equals("B") && pieces.at(at + 1).tag().equals("NNS");
    }

    private static boolean meansMillion(Pieces pieces, int at) {
        return pieces.at(at).text().equals("M")
                || AFTER_MILLION.contains(pieces.at(at + 1).tag());
    }

    private static boolean scales(NumberWords.Kind kind) {
        return kind == NumberWords.Kind.SCALE || kind == NumberWords.Kind.SHORT_SCALE || kind == NumberWords.Kind.DOZEN;
    }
}
