package hearsay.link;

import hearsay.lexicon.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A claim's words as a plain main clause that can be turned into a question, where they are one.
 *
 * <p>Only words that stand by themselves will do: a subject in the first words, a verb soon after it, no quotation
 * marks, no pronoun that points outside, not too long; what only adds to it is left off. "North Korean troops are in Kursk" gives "Are North Korean troops in
 * Kursk?".
 *
 * @param subject the words before the auxiliary
 * @param auxiliary in lower case
 * @param rest the words after it
 */
record Clause(String subject, String auxiliary, String rest) {
    private static final int LONGEST = 18;
    private static final int SUBJECT = 6;
    private static final int FEWEST = 5;
    private static final Pattern ADDITION =
            Pattern.compile("[,;:] | [—–] ?| (?=(?:who|which|while|because|although|though|but)\\b)");
    private static final Map<String, String> AUXILIARIES =
            Table.load("auxiliaries.tsv", "word", "question").rows().stream()
                    .collect(Collectors.toMap(row -> row.get("word"), row -> row.get("question")));
    private static final Set<String> POINTING = WordList.of("pointing-words.tsv", "word");

    /** @param context the text it stands in, to tell a name from a word that only begins a sentence */
    static Optional<Clause> of(String written, String context) {
        String text = head(written.strip().replaceAll("\\s+", " ").replaceAll("^that (?=\\S)", ""));
        List<String> words = List.of(text.split(" "));
        if (words.size() > LONGEST || words.size() < 4 || !isPlain(text) || !starts(words.get(0))) {
            return Optional.empty();
        }
        for (int i = 1; i < Math.min(words.size() - 1, SUBJECT); i++) {
            Optional<MainVerb> verb = verb(words, i);
            if (verb.isPresent() && isNounPhrase(words.subList(0, i))) {
                String subject = midSentence(String.join(" ", words.subList(0, i)), context);
                String after = String.join(" ", words.subList(i + 1, words.size()));
                return Optional.of(
                        new Clause(subject, verb.get().auxiliary(), (verb.get().base() + " " + after).strip()));
            }
        }
        return Optional.empty();
    }

    private static Optional<MainVerb> verb(List<String> words, int place) {
        String auxiliary = AUXILIARIES.get(words.get(place).toLowerCase(Locale.ROOT));
        return auxiliary == null ? MainVerb.at(words, place) : Optional.of(new MainVerb(auxiliary, ""));
    }

    /** The words before what only adds to a main clause: a comma, or a clause of time or reason. */
    private static String head(String text) {
        String[] parts = ADDITION.split(text, 2);
        String head = parts[0].split(" ").length >= FEWEST ? parts[0] : text;
        return head.replaceAll("[.,;:]+$", "");
    }

    /** Whether no word but the last looks like a verb or another noun's end: "Kestria admits engineers" does. */
    private static boolean isNounPhrase(List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .noneMatch(w -> !Words.isCapitalised(w) && w.matches(".*(?:[^s]s|ed|ing)"));
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> "“”\"‘()[]—–;:,…".indexOf(c) >= 0)
                && Words.of(text).stream().noneMatch(w -> POINTING.contains(Words.plain(w)));
    }

    private static boolean starts(String word) {
        return Words.isCapitalised(word) || word.equals("the") || word.equals("some");
    }

    /** "Are North Korean troops in Kursk?" */
    String question() {
        return auxiliary.substring(0, 1).toUpperCase(Locale.ROOT) + auxiliary.substring(1) + " " + subject + " " + rest
                + "?";
    }

    /** With a small first letter where the context has the first word with one too. */
    static String midSentence(String words, String context) {
        String small = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        String first = small.split(" ", 2)[0];
        return Set.of("the", "some", "a", "an").contains(first) || context.contains(" " + first + " ") ? small : words;
    }
}
