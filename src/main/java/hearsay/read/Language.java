package hearsay.read;

import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which language a text is in, by its script and its most frequent small words ({@code languages.tsv}).
 *
 * <p>A text too short to tell counts as English.
 */
final class Language {
    private static final int ENOUGH_WORDS = 20;
    private static final int SAMPLE = 4000;
    private final Map<String, Set<String>> wordsOf = new TreeMap<>();

    Language() {
        for (Table.Row row : Table.load("languages.tsv", "code", "words").rows()) {
            wordsOf.put(row.get("code"), Set.of(row.get("words").split(" ")));
        }
    }

    /**
     * A guess.
     *
     * @param code ISO 639-1, or the name of a script where that is all that is known
     * @param name for people
     */
    record Guess(String code, String name) {}

    Guess guess(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<Character.UnicodeScript, Integer> script : new TreeMap<>(scripts).entrySet()) {
            if (script.getKey() != Character.UnicodeScript.LATIN && script.getValue() * 2 > letters) {
                String name = script.getKey().name().toLowerCase(Locale.ROOT);
                return new Guess(name, "a language in " + name + " script");
            }
        }
        return byWords(sample);
    }

    private Guess byWords(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
        Map<String, Integer> hits = new TreeMap<>();
        for (String word : words) {
            wordsOf.forEach((code, list) -> hits.merge(code, list.contains(word) ? 1 : 0, Integer::sum));
        }
        Set<String> distinct = new HashSet<>(java.util.Arrays.asList(words));
        int english = hits.getOrDefault("en", 0);
        String best = "en";
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > hits.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        boolean sure =
                words.length >= ENOUGH_WORDS && distinct.size() > 5 && hits.getOrDefault(best, 0) > 1.5 * english;
        return sure ? new Guess(best, Locale.of(best).getDisplayLanguage(Locale.ENGLISH)) : new Guess("en", "English");
    }
}
