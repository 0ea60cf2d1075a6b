package hearsay.extract.quantity;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Phrases of several words, found from their first or their last piece on, the longest first.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

    /**
     * A phrase where it was found.
     *
     * @param from its first piece
     * @param to one past its last piece
     * @param meaning what it stands for
     */
    record Hit<T>(int from, int to, T meaning) {}

    private record Phrase<T>(List<String> words, T meaning) {}

    void add(String words, T meaning) {
        Pieces pieces = Pieces.of(words);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(pieces.at(i).lower());
        }
        Phrase<T> phrase = new Phrase<>(List.copyOf(parts), meaning);
        file(byFirst, parts.getFirst(), phrase);
        file(byLast, parts.getLast(), phrase);
    }

    private static <T> void file(Map<String, List<Phrase<T>>> map, String key, Phrase<T> phrase) {
        List<Phrase<T>> list = map.computeIfAbsent(key, k -> new ArrayList<>());
        list.add(phrase);
        list.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
    }

    /** The longest phrase whose first piece is at {@code at}. */
    Optional<Hit<T>> from(Pieces pieces, int at) {
        for (Phrase<T> phrase : byFirst.getOrDefault(pieces.at(at).lower(), List.of())) {
            if (matches(pieces, at, phrase.words(), Piece::lower)) {
                return Optional.of(new Hit<>(at, at + phrase.words().size(), phrase.meaning()));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last piece is just before {@code to}. */
    Optional<Hit<T>> before(Pieces pieces, int to) {
        return before(pieces, to, Piece::lower);
    }

    /** The same, by another form of the words than the one written. */
    Optional<Hit<T>> before(Pieces pieces, int to, Function<Piece, String> form) {
        for (Phrase<T> phrase : byLast.getOrDefault(form.apply(pieces.at(to - 1)), List.of())) {
            int from = to - phrase.words().size();
            if (from >= 0 && matches(pieces, from, phrase.words(), form)) {
                return Optional.of(new Hit<>(from, to, phrase.meaning()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Pieces pieces, int at, List<String> words, Function<Piece, String> form) {
        for (int i = 0; i < words.size(); i++) {
            if (!form.apply(pieces.at(at + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
