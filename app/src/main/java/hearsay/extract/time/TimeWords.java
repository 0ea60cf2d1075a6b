package hearsay.extract.time;

import hearsay.extract.number.Piece;
import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of time: {@code time-words.tsv}. A word may be of several kinds ("second" is a unit and an ordinal). */
final class TimeWords {
    private static final Map<Kind, Map<String, String>> WORDS = load();

    /** What a word of time is; the list's head says what its value means. */
    enum Kind {
        MONTH,
        WEEKDAY,
        SHORT_WEEKDAY,
        SEASON,
        DAY_PART,
        UNIT,
        UNITS,
        DEICTIC,
        REFERENCE,
        SET,
        FEAST,
        PART,
        EDGE,
        STAGE,
        DIRECTION,
        ORDINAL
    }

    private TimeWords() {}

    static Optional<String> find(Piece piece, Kind kind) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(piece.lower()));
    }

    static boolean is(Piece piece, Kind kind) {
        return find(piece, kind).isPresent();
    }

    /** The number of a month, where the piece names one; "may" and "march" only where written as a name. */
    static int month(Piece piece) {
        boolean name =
                !piece.text().isEmpty() && Character.isUpperCase(piece.text().charAt(0));
        return name && !piece.tag().equals("MD")
                ? find(piece, Kind.MONTH).map(Integer::parseInt).orElse(0)
                : 0;
    }

    /** The number of a weekday, 1 for Monday, where the piece names one; else 0. */
    static int weekday(Piece piece) {
        return find(piece, Kind.WEEKDAY).map(Integer::parseInt).orElse(0);
    }

    /** The TIMEX3 code of a unit in the singular or plural. */
    static Optional<String> unit(Piece piece) {
        return find(piece, Kind.UNIT).or(() -> find(piece, Kind.UNITS));
    }

    private static Map<Kind, Map<String, String>> load() {
        Map<Kind, Map<String, String>> words = new HashMap<>();
        for (Table.Row row :
                Table.load("time-words.tsv", "word", "kind", "value").rows()) {
            words.computeIfAbsent(row.one("kind", Kind.class), k -> new HashMap<>())
                    .put(row.get("word"), row.get("value"));
        }
        return Map.copyOf(words);
    }
}
