package hearsay.lines;

import hearsay.lexicon.Table;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which language a text is in, by its script and its most frequent small words ({@code languages.tsv}).
 *
 * <p>Of running English more than a third are such words. A text too short to tell counts as English. Example: "Le maire a
 * dit que le pont est fermé" is French.
 */
public final class Language {
    private static final String ENGLISH = "en";
    /** ISO 639: undetermined. */
    private static final String UNKNOWN = "und";

    private static final int SAMPLE = 20_000;
    private static final int SHORTEST = 8;
    private static final int FEW_HITS = 3;
    private static final double CLEARLY = 1.3;
    private static final int ENOUGH_WORDS = 40;
    private static final double LEAST_ENGLISH = 0.08;
    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.THAI, "th",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka");

    private final Map<String, Set<String>> wordsOf = new TreeMap<>();

    public Language() {
        for (Table.Row row : Table.load("languages.tsv", "code", "words").rows()) {
            wordsOf.put(row.get("code"), Set.of(row.get("words").split(" ")));
        }
    }

    /**
     * A guess.
     *
     * @param code ISO 639-1, or {@code und}
     * @param name for people
     */
    public record Guess(String code, String name) {
        /** Whether it is English, or too short to tell. */
        public boolean isEnglish() {
            return code.equals(ENGLISH);
        }
    }

    /** The language that a text is most likely in. */
    public Guess guess(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Map<UnicodeScript, Integer> scripts = new TreeMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
        return latin * 2 >= letters ? byWords(sample) : byScript(scripts);
    }

    private static Guess byScript(Map<UnicodeScript, Integer> scripts) {
        UnicodeScript most = scripts.entrySet().stream()
                .filter(script -> script.getKey() != UnicodeScript.LATIN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
        String code = ONE_LANGUAGE.get(most);
        return code == null
                ? new Guess(UNKNOWN, "a language in " + most.name().toLowerCase(Locale.ROOT) + " script")
                : new Guess(code, Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
    }

    private Guess byWords(String sample) {
        Map<String, Integer> hits = new HashMap<>();
        int count = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+", -1)) {
            count += word.isEmpty() ? 0 : 1;
            wordsOf.forEach((code, list) -> hits.merge(code, list.contains(word) ? 1 : 0, Integer::sum));
        }
        int english = hits.getOrDefault(ENGLISH, 0);
        String best = ENGLISH;
        for (String code : wordsOf.keySet()) {
            if (hits.getOrDefault(code, 0) > hits.getOrDefault(best, 0)) {
                best = code;
            }
        }
        int most = hits.getOrDefault(best, 0);
        if (!best.equals(ENGLISH) && count >= SHORTEST && most >= FEW_HITS && most > CLEARLY * english) {
            return new Guess(best, Locale.of(best).getDisplayLanguage(Locale.ENGLISH));
        }
        return count >= ENOUGH_WORDS && english < LEAST_ENGLISH * count
                ? new Guess(UNKNOWN, "a language that is not known here")
                : new Guess(ENGLISH, "English");
    }
}
