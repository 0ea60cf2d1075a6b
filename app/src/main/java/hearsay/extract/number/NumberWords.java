package hearsay.extract.number;

import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The words of number: {@code numbers.tsv}. */
final class NumberWords {
    private static final Map<String, Word> WORDS = load();

    /** How a word takes part in a number; the list's head says what each means. */
    enum Kind {
        UNIT,
        TEN,
        SCALE,
        DOZEN,
        SUFFIX,
        SHORT_SCALE,
        PART,
        PARTS,
        PLURAL,
        TENS,
        SOME,
        PAIR
    }

    /**
     * One word of the list.
     *
     * @param kind how it takes part in a number
     * @param value what it is worth, or the lowest reading
     * @param high the highest reading, where there is one
     */
    record Word(Kind kind, double value, OptionalDouble high) {}

    private NumberWords() {}

    static Optional<Word> find(Piece piece) {
        return Optional.ofNullable(WORDS.get(piece.lower()));
    }

    static Optional<Word> find(Piece piece, Kind kind) {
        return find(piece).filter(w -> w.kind() == kind);
    }

    static boolean isNumber(String word) {
        Word found = WORDS.get(word.toLowerCase(Locale.ROOT));
        return found != null && (found.kind() == Kind.UNIT || found.kind() == Kind.TEN || found.kind() == Kind.SCALE);
    }

    static boolean is(Piece piece, Kind kind) {
        return find(piece, kind).isPresent();
    }

    private static Map<String, Word> load() {
        Map<String, Word> words = new HashMap<>();
        for (Table.Row row :
                Table.load("numbers.tsv", "word", "kind", "value", "high").rows()) {
            OptionalDouble high =
                    row.find("high").isPresent() ? OptionalDouble.of(row.number("high")) : OptionalDouble.empty();
            words.put(row.get("word"), new Word(row.one("kind", Kind.class), row.number("value"), high));
        }
        return Map.copyOf(words);
    }
}
