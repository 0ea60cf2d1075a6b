package hearsay.link;

import hearsay.lexicon.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Verbs that take an object, in the forms that a clause has them in: "send", "sends", "sent". */
final class MainVerb {
    private static final Set<String> BASES = new HashSet<>();
    private static final Set<String> FINITE = new HashSet<>();
    private static final Map<String, String> PAST = new HashMap<>();

    static {
        for (Table.Row row : Table.load("question-verbs.tsv", "base", "past").rows()) {
            BASES.add(row.get("base"));
            PAST.put(row.get("base"), row.get("past"));
            FINITE.add(third(row.get("base")));
            FINITE.add(row.get("past"));
        }
    }

    /** Words with which an object begins; before any other word, "sent" may be a participle: "troops sent by Norland". */
    private static final Set<String> OBJECT = Set.of(
            "the",
            "a",
            "an",
            "no",
            "some",
            "any",
            "several",
            "many",
            "more",
            "all",
            "up",
            "about",
            "nearly",
            "only",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "dozens",
            "hundreds",
            "thousands");

    private MainVerb() {}

    /** "send" gives "sending", "fire" "firing"; of "ship" both "shiping" and "shipping", for no text has the first. */
    private static Stream<String> progressive(String base) {
        boolean silent = base.endsWith("e") && !base.endsWith("ee");
        String stem = silent ? base.substring(0, base.length() - 1) : base;
        return Stream.of(stem + "ing", stem + stem.charAt(stem.length() - 1) + "ing");
    }

    private static String third(String base) {
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
        return base + (hisses ? "es" : "s");
    }

    /** Whether the word is the base of such a verb or its past form. */
    static boolean isForm(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return BASES.contains(plain) || PAST.containsValue(plain);
    }

    /** Whether the word is the past form of such a verb. */
    static boolean isPast(String word) {
        return PAST.containsValue(word);
    }

    /** The past form of the base of such a verb. */
    static Optional<String> past(String base) {
        return Optional.ofNullable(PAST.get(base));
    }

    /** The past form of the verb that a form in -ing belongs to. */
    static Optional<String> pastOfProgressive(String form) {
        return PAST.entrySet().stream()
                .filter(verb -> progressive(verb.getKey()).anyMatch(form::equals))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    /** Whether such a verb stands at a place of a clause, and what follows shows that it is the main one. */
    static boolean isAt(List<String> words, int place) {
        if (!FINITE.contains(words.get(place).toLowerCase(Locale.ROOT)) || place + 1 >= words.size()) {
            return false;
        }
        String next = words.get(place + 1);
        return OBJECT.contains(next.toLowerCase(Locale.ROOT))
                || Words.isCapitalised(next)
                || Character.isDigit(next.charAt(0));
    }
}
