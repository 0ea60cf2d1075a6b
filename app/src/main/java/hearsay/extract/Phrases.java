package hearsay.extract;

import hearsay.annotate.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of a word list found in running words: each word of a phrase equals one of a word's forms (for a token its
 * lower-cased text or its lemma), and {@code *} stands for at most three words of any kind. The longest phrase at a place
 * wins.
 *
 * <p>Example: the phrase "did not * confirm" is found in "did not officially confirm".
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private static final int GAP = 3;
    private static final String ANY = "*";

    private record Entry<V>(List<String> words, V value) {}

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<V>>> byLast = new HashMap<>();

    /**
     * Phrases with their values; equal phrases keep the first value.
     *
     * @param phrases words separated by one blank
     */
    public Phrases(Map<String, V> phrases) {
        phrases.forEach((phrase, value) -> {
            List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
            Entry<V> entry = new Entry<>(words, value);
            byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(entry);
            byLast.computeIfAbsent(words.getLast(), k -> new ArrayList<>()).add(entry);
        });
        byFirst.values().forEach(Phrases::longestFirst);
        byLast.values().forEach(Phrases::longestFirst);
    }

    private static <V> void longestFirst(List<Entry<V>> entries) {
        entries.sort((a, b) -> b.words.size() - a.words.size());
    }

    /** Running words, each with the forms under which a list may have it. */
    public interface Words {
        int size();

        /** The forms of a word, the likeliest first; none outside. */
        List<String> forms(int i);
    }

    /**
     * A phrase found.
     *
     * @param from the first token, as an index of the list searched
     * @param to one past the last
     * @param value what the phrase stands for
     * @param phrase its words as the list has them
     */
    public record Found<V>(int from, int to, V value, List<String> phrase) {}

    /** All phrases in the tokens, left to right, without overlap. */
    public List<Found<V>> in(List<Token> tokens) {
        Words words = new TokenWords(tokens);
        List<Found<V>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Found<V>> here = from(words, i);
            if (here.isPresent()) {
                found.add(here.get());
            }
            i = here.map(Found::to).orElse(i + 1);
        }
        return found;
    }

    /** The longest phrase whose first word is at {@code i}. */
    public Optional<Found<V>> from(Words words, int i) {
        for (String form : words.forms(i)) {
            for (Entry<V> entry : byFirst.getOrDefault(form, List.of())) {
                int end = match(entry.words, 1, words, i + 1);
                if (end > 0) {
                    return Optional.of(new Found<>(i, end, entry.value, entry.words));
                }
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last word is just before {@code to}; phrases with {@code *} are not looked for. */
    public Optional<Found<V>> before(Words words, int to) {
        for (String form : words.forms(to - 1)) {
            for (Entry<V> entry : byLast.getOrDefault(form, List.of())) {
                int from = to - entry.words.size();
                if (from >= 0 && !entry.words.contains(ANY) && match(entry.words, 0, words, from) == to) {
                    return Optional.of(new Found<>(from, to, entry.value, entry.words));
                }
            }
        }
        return Optional.empty();
    }

    private static int match(List<String> phrase, int w, Words words, int i) {
        if (w == phrase.size()) {
            return i;
        }
        if (phrase.get(w).equals(ANY)) {
            for (int skip = 0; skip <= GAP; skip++) {
                int end = match(phrase, w + 1, words, i + skip);
                if (end > 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean same = i < words.size() && words.forms(i).contains(phrase.get(w));
        return same ? match(phrase, w + 1, words, i + 1) : -1;
    }

    private record TokenWords(List<Token> tokens) implements Words {
        @Override
        public int size() {
            return tokens.size();
        }

        @Override
        public List<String> forms(int i) {
            Token token = tokens.get(i);
            String lower = token.lower();
            return lower.equals(token.lemma()) ? List.of(lower) : List.of(lower, token.lemma());
        }
    }
}
