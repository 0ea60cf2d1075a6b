package hearsay.extract.number;

import java.util.Optional;

/**
 * "dozens", "tens of thousands", "several hundred thousand", "a few", "a couple of hundred", "half a million": the plain
 * reading of each word is in {@code numbers.tsv}.
 */
final class VagueNumbers implements NumberReader.Form {

    @Override
    public Optional<Numeral> read(Pieces pieces, int at) {
        int word = pieces.at(at).is("a") ? at + 1 : at;
        Optional<NumberWords.Word> found = NumberWords.find(pieces.at(word));
        if (pieces.at(at).is("half")) {
            return half(pieces, at).or(() -> part(pieces, at, at, 2));
        }
        if (pieces.at(word).is("quarter")) {
            return part(pieces, at, word, 4);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return switch (found.get().kind()) {
            case PLURAL -> word == at ? plural(pieces, at, found.get()) : Optional.empty();
            case TENS -> word == at ? ofScale(pieces, at, 10) : Optional.empty();
            case SOME -> some(pieces, at, word, found.get());
            case PAIR -> pair(pieces, at, word);
            case UNIT, TEN, SCALE, DOZEN, SUFFIX, SHORT_SCALE, PART, PARTS -> Optional.empty();
        };
    }

    private static Optional<Numeral> plural(Pieces pieces, int at, NumberWords.Word word) {
        if (pieces.at(at).is("hundreds")) {
            Optional<Numeral> larger = ofScale(pieces, at, 100);
            if (larger.isPresent()) {
                return larger;
            }
        }
        double high = word.high().orElse(Double.POSITIVE_INFINITY);
        return Optional.of(new Numeral(at, at + 1, word.value(), high, Numeral.Kind.VAGUE));
    }

    /** "tens of thousands", "hundreds of millions": twice the scale up to the next one. */
    private static Optional<Numeral> ofScale(Pieces pieces, int at, double factor) {
        if (!pieces.at(at + 1).is("of")) {
            return Optional.empty();
        }
        return NumberWords.find(pieces.at(at + 2), NumberWords.Kind.PLURAL)
                .filter(w -> w.value() >= 2000)
                .map(w -> w.value() / 2)
                .map(scale -> new Numeral(at, at + 3, 2 * factor * scale, 10 * factor * scale - 1, Numeral.Kind.VAGUE));
    }

    /** "several", "a few", "a few hundred": the bare "few" is a judgement, not a number. */
    private static Optional<Numeral> some(Pieces pieces, int at, int word, NumberWords.Word some) {
        Optional<Scales.Scale> scale = Scales.words(pieces, word + 1);
        if (pieces.at(word).is("few") && word == at && scale.isEmpty()) {
            return Optional.empty();
        }
        double factor = scale.map(Scales.Scale::factor).orElse(1.0);
        int to = scale.map(Scales.Scale::to).orElse(word + 1);
        double high = some.high().orElse(some.value());
        return Optional.of(new Numeral(at, to, some.value() * factor, high * factor, Numeral.Kind.VAGUE));
    }

    private static Optional<Numeral> pair(Pieces pieces, int at, int word) {
        if (word == at) {
            return Optional.empty();
        }
        int of = pieces.at(word + 1).is("of") ? word + 2 : word + 1;
        Optional<Scales.Scale> scale = Scales.words(pieces, of);
        if (scale.isEmpty() && of == word + 1 && !pieces.at(of).tag().equals("NNS")) {
            return Optional.empty();
        }
        double value = 2 * scale.map(Scales.Scale::factor).orElse(1.0);
        int to = scale.map(Scales.Scale::to).orElse(of);
        return Optional.of(Numeral.of(at, to, value, Numeral.Kind.ROUND));
    }

    /** "half million", "a quarter million". */
    private static Optional<Numeral> part(Pieces pieces, int at, int word, double parts) {
        int article = pieces.at(word + 1).is("of") && pieces.at(word + 2).is("a") ? word + 3 : word + 1;
        return Scales.words(pieces, article).map(s -> Numeral.of(at, s.to(), s.factor() / parts, Numeral.Kind.ROUND));
    }

    /** "half a dozen", "half a million"; "half an hour" is 0.5, and the caller must find a unit after it. */
    private static Optional<Numeral> half(Pieces pieces, int at) {
        if (!pieces.at(at + 1).is("a") && !pieces.at(at + 1).is("an")) {
            return Optional.empty();
        }
        return Optional.of(Scales.words(pieces, at + 2)
                .map(s -> Numeral.of(at, s.to(), s.factor() / 2, Numeral.Kind.ROUND))
                .orElseGet(() -> Numeral.of(at, at + 2, 0.5, Numeral.Kind.EXACT)));
    }
}
