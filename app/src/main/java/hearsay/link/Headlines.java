package hearsay.link;

import hearsay.model.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The headlines of a story's first reports, and the one that the story goes by: the earliest, unless it tells of something beside what
 * the others tell of.
 *
 * <p>How much a headline tells of the story is how many of the others have its words, on average. The earliest that tells at least
 * half as much as the one that tells most is taken, so that a story keeps its name while reports come in. Example: of "A quiet week on
 * the coast", "Ferry Alma aground" and "Ferry Alma afloat again" the second.
 */
public final class Headlines {
    /** Later ones have no part in it: a name that has stood for so many reports stays. */
    private static final int FIRST = 40;

    private static final double ENOUGH = 0.5;

    /** So many words are added to each, lest a headline of one word tell most. */
    private static final int DAMPING = 2;

    private final Map<String, Set<String>> wordsOf = new LinkedHashMap<>();
    private final Map<String, Integer> holders = new HashMap<>();

    /** @param documents the earliest first */
    public Headlines(List<Document> documents) {
        Set<Set<String>> seen = new HashSet<>();
        documents.stream()
                .flatMap(document -> document.title().stream())
                .limit(FIRST)
                .forEach(headline -> {
                    Set<String> words = words(headline);
                    // a copy is no second report
                    if (seen.add(words)) {
                        wordsOf.putIfAbsent(headline, words);
                        words.forEach(word -> holders.merge(word, 1, Integer::sum));
                    }
                });
    }

    private static Set<String> words(String headline) {
        Set<String> words = new HashSet<>();
        Words.of(headline).stream().filter(Words::isTopical).map(Words::key).forEach(words::add);
        return words;
    }

    /** The one that the story goes by; empty where no report has any. */
    public Optional<String> telling() {
        double most = wordsOf.values().stream().mapToDouble(this::told).max().orElse(0);
        return wordsOf.entrySet().stream()
                .filter(entry -> told(entry.getValue()) >= ENOUGH * most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private double told(Set<String> words) {
        int shared = words.stream()
                .mapToInt(word -> holders.getOrDefault(word, 1) - 1)
                .sum();
        return (double) shared / (words.size() + DAMPING);
    }
}
