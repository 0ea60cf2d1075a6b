package hearsay.link;

import hearsay.lexicon.Table;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads how far the words after a preposition go: to the end of its noun phrase and of the phrases inside that.
 *
 * <p>Example: from "in" of "in the town of Tisk near the border on Monday when" it reads "in the town of Tisk near the border".
 */
final class Phrase {
    private static final int LONGEST = 8;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> NESTED = Set.of("of", "in", "near", "at", "on", "during", "from", "outside");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last", "former", "next", "other");
    private static final Set<String> CLAUSES = Set.of("after", "before", "since", "by");
    private static final Set<String> MONTHS = timeWords("month");
    private static final Set<String> WEEKDAYS = timeWords("weekday");

    private final String text;
    private final List<Span> words;

    Phrase(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    private static Set<String> timeWords(String kind) {
        return Table.load("time-words.tsv", "word", "kind", "value").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the phrase that begins with a preposition ends: its last word. Empty where it names nothing or is cut short. */
    Optional<Integer> from(int preposition) {
        int at = preposition + 1;
        while (at < words.size() && at < preposition + LONGEST && goesOn(preposition, at)) {
            at++;
        }
        boolean cut = at == preposition + LONGEST && at < words.size() && goesOn(preposition, at);
        boolean verb = at < words.size() && isJoined(at) && isVerbal(at);
        int end = cut ? beforeNested(preposition, at) : at;
        while (end > preposition + 1
                && (Words.isFunction(low(end - 1)) || low(end - 1).endsWith("ly"))) {
            end--;
        }
        boolean names = end > preposition + 1
                && !isDay(preposition + 1)
                && !low(end - 1).endsWith("ed");
        boolean clause = verb && end == at && CLAUSES.contains(low(preposition));
        return names && !clause ? Optional.of(end - 1) : Optional.empty();
    }

    /** Where a phrase that is too long can be cut off before one inside it. */
    private int beforeNested(int preposition, int at) {
        int cut = at - 1;
        while (cut > preposition && !NESTED.contains(low(cut))) {
            cut--;
        }
        return cut;
    }

    private boolean goesOn(int preposition, int at) {
        String word = low(at);
        boolean opens = at == preposition + 1 || NESTED.contains(low(at - 1));
        if (!isJoined(at)) {
            return false;
        }
        if (Character.isDigit(word.charAt(0))) {
            boolean listed = low(at - 1).equals("and");
            return isYear(word)
                    ? opens || listed || isMonth(at - 1)
                    : isMonth(at - 1) || at + 1 < words.size() && isMonth(at + 1);
        }
        if (isYear(low(at - 1)) && !NESTED.contains(word) && !word.equals("and") || isDay(at)) {
            return false;
        }
        boolean determined = ARTICLES.contains(low(at - 1));
        if (ARTICLES.contains(word)) {
            return opens;
        }
        if (NESTED.contains(word)) {
            return !opens && !determined && at + 1 < words.size() && !isDay(at + 1);
        }
        if (word.equals("and")) {
            return joinsNames(at);
        }
        return Words.isFunction(word) ? determined && ORDINALS.contains(word) : !isVerbal(at) && !word.endsWith("ly");
    }

    /** "Tisk and Calder", "2029 and 2030"; not where a clause begins: "in Tisk and Calder was". */
    private boolean joinsNames(int and) {
        if (and + 1 >= words.size() || !isJoined(and + 1)) {
            return false;
        }
        boolean years = isYear(low(and - 1)) && isYear(low(and + 1));
        boolean names = isCapitalised(and - 1) && isCapitalised(and + 1) && !Words.isFunction(low(and + 1));
        int after = and + 1;
        while (after < words.size() && isCapitalised(after) && isJoined(after)) {
            after++;
        }
        boolean verb = after < words.size()
                && isJoined(after)
                && (Words.isFunction(low(after)) ? !NESTED.contains(low(after)) : isVerbal(after));
        return years || names && !verb;
    }

    private boolean isCapitalised(int at) {
        return Words.isCapitalised(words.get(at).of(text));
    }

    /** "killed" in "in Tisk killed 12", but not "stricken" or "wounded" right after an article. */
    private boolean isVerbal(int at) {
        String word = text.substring(words.get(at).start(), words.get(at).end());
        boolean form = MainVerb.isPast(word) || word.endsWith("ed") || word.endsWith("ing");
        String before = low(at - 1);
        boolean describes = ARTICLES.contains(before) || !word.endsWith("ing") && NESTED.contains(before);
        return form && !Words.isCapitalised(word) && word.indexOf('-') < 0 && !describes;
    }

    boolean isDay(int at) {
        return WEEKDAYS.contains(low(at));
    }

    boolean isMonth(int at) {
        return MONTHS.contains(low(at));
    }

    static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit) && "12".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether nothing but a space lies between a word and the one before it, or the point of an abbreviation. */
    boolean isJoined(int at) {
        if (at == 0) {
            return false;
        }
        String gap = gap(at);
        return gap.isBlank() && gap.indexOf('\n') < 0;
    }

    /** The same, or only quotation marks lie between. */
    boolean isNear(int at) {
        return at > 0 && gap(at).chars().allMatch(c -> c == ' ' || "\"“”‘’'".indexOf(c) >= 0);
    }

    private String gap(int at) {
        String gap = text.substring(words.get(at - 1).end(), words.get(at).start());
        return low(at - 1).indexOf('.') >= 0 && gap.startsWith(".") ? gap.substring(1) : gap;
    }

    private String low(int at) {
        return words.get(at).of(text).toLowerCase(Locale.ROOT);
    }
}
