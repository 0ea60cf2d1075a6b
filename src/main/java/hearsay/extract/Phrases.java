package hearsay.extract;

import hearsay.annotate.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of a word list found in tokens: each word of a phrase equals a token's lower-cased text or its lemma, and
 * {@code *} stands for at most three tokens of any kind. The longest phrase at a place wins.
 *
 * <p>Example: the phrase "did not * confirm" is found in "did not officially confirm".
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
    private static final int GAP = 3;

    private record Entry<V>(String[] words, V value) {}

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

    /**
     * Phrases with their values; equal phrases keep the first value.
     *
     * @param phrases words separated by one blank
     */
    public Phrases(Map<String, V> phrases) {
        phrases.forEach((phrase, value) -> {
            String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
            byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Entry<>(words, value));
        });
        byFirst.values().forEach(list -> list.sort((a, b) -> b.words.length - a.words.length));
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
        List<Found<V>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Found<V>> here = at(tokens, i);
            if (here.isPresent()) {
                found.add(here.get());
            }
            i = here.map(Found::to).orElse(i + 1);
        }
        return found;
    }

    private Optional<Found<V>> at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return longest(byFirst.getOrDefault(token.lower(), List.of()), tokens, i)
                .or(() -> token.lemma().equals(token.lower())
                        ? Optional.empty()
                        : longest(byFirst.getOrDefault(token.lemma(), List.of()), tokens, i));
    }

    private Optional<Found<V>> longest(Collection<Entry<V>> entries, List<Token> tokens, int i) {
        for (Entry<V> entry : entries) {
            int end = match(entry.words, 1, tokens, i + 1);
            if (end > 0) {
                return Optional.of(new Found<>(i, end, entry.value, List.of(entry.words)));
            }
        }
        return Optional.empty();
    }

    private static int match(String[] words, int w, List<Token> tokens, int i) {
        if (w == words.length) {
            return i;
        }
        if (words[w].equals("*")) {
            for (int skip = 0; skip <= GAP; skip++) {
                int end = match(words, w + 1, tokens, i + skip);
                if (end > 0) {
                    return end;
                }
            }
            return -1;
        }
        if (i >= tokens.size()) {
            return -1;
        }
        Token token = tokens.get(i);
        boolean same = token.lower().equals(words[w]) || token.lemma().equals(words[w]);
        return same ? match(words, w + 1, tokens, i + 1) : -1;
    }
}
