package hearsay.link;

import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A verb form as a question takes it apart: "sent" is "did" and "send", "sends" is "does" and "send".
 *
 * @param auxiliary what the question begins with
 * @param base the form that stays behind the subject
 */
record MainVerb(String auxiliary, String base) {
    private static final Map<String, MainVerb> FORMS = forms();

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

    private static Map<String, MainVerb> forms() {
        Map<String, MainVerb> forms = new HashMap<>();
        for (Table.Row row : Table.load("question-verbs.tsv", "base", "past").rows()) {
            String base = row.get("base");
            forms.put(third(base), new MainVerb("does", base));
            forms.put(row.get("past"), new MainVerb("did", base));
        }
        return forms;
    }

    private static String third(String base) {
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
        return base + (hisses ? "es" : "s");
    }

    /** The verb at a place of a clause, where what follows it shows that it is the main verb. */
    static Optional<MainVerb> at(List<String> words, int place) {
        MainVerb verb = FORMS.get(words.get(place).toLowerCase(Locale.ROOT));
        if (verb == null || place + 1 >= words.size()) {
            return Optional.empty();
        }
        String next = words.get(place + 1);
        boolean object = OBJECT.contains(next.toLowerCase(Locale.ROOT))
                || Words.isCapitalised(next)
                || Character.isDigit(next.charAt(0));
        return object ? Optional.of(verb) : Optional.empty();
    }
}
