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
 * marks, no pronoun that points outside, not too long; what only adds to it is left off. "The ferry was safe" gives "Was the
 * ferry safe?".
 *
 * @param subject the words before the auxiliary
 * @param auxiliary in lower case
 * @param rest the words after it
 */
record Clause(String subject, String auxiliary, String rest) {
    private static final int LONGEST = 18;
    private static final int SUBJECT = 9;
    private static final int FEWEST = 5;
    private static final Pattern ADDITION =
            Pattern.compile("[,;:] | [—–] ?| (?=(?:who|which|while|because|although|though|but)\\b)");
    private static final Map<String, String> AUXILIARIES =
            Table.load("auxiliaries.tsv", "word", "question").rows().stream()
                    .collect(Collectors.toMap(row -> row.get("word"), row -> row.get("question")));
    private static final Map<String, String> POINTING = WordList.of("pointing-words.tsv", "word", "reach");
    private static final Pattern NEGATIVE = Pattern.compile("\\b(\\p{L}+)n['’]t\\b");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "some", "several", "many", "most", "all", "no", "few", "more", "dozens", "hundreds");

    /** @param context the text it stands in, to tell a name from a word that only begins a sentence */
    static Optional<Clause> of(String written, String context) {
        String text = head(negated(written.strip().replaceAll("\\s+", " ").replaceAll("^that (?=\\S)", "")));
        List<String> words = List.of(text.split(" "));
        if (words.size() > LONGEST || words.size() < 4 || !isPlain(text)) {
            return Optional.empty();
        }
        return words.get(0).equalsIgnoreCase("there") ? existence(words) : turned(words, context);
    }

    /** "There is a rift" has its subject behind the verb, and asks "Is there a rift?". */
    private static Optional<Clause> existence(List<String> words) {
        String auxiliary = AUXILIARIES.get(words.get(1).toLowerCase(Locale.ROOT));
        List<String> rest = words.subList(2, words.size());
        return auxiliary == null || !stands(rest, "outer")
                ? Optional.empty()
                : Optional.of(new Clause("there", auxiliary, String.join(" ", rest)));
    }

    private static Optional<Clause> turned(List<String> words, String context) {
        if (!starts(words.get(0))) {
            return Optional.empty();
        }
        for (int i = 1; i < Math.min(words.size() - 1, SUBJECT); i++) {
            Optional<MainVerb> verb = verb(words, i);
            List<String> before = words.subList(0, i);
            boolean stands = stands(before, "") && stands(words.subList(i + 1, words.size()), "outer");
            if (verb.isPresent() && isNounPhrase(before) && stands) {
                String subject = midSentence(String.join(" ", before), context);
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
    static String head(String text) {
        String[] parts = ADDITION.split(text, 2);
        String head = parts[0].split(" ").length >= FEWEST ? parts[0] : text;
        return head.replaceAll("[.,;:]+$", "");
    }

    /** Whether no word but the last looks like a verb or another noun's end: "Kestria admits engineers" does. */
    private static boolean isNounPhrase(List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .noneMatch(w -> !Words.isCapitalised(w) && w.matches(".*(?:[^s]s|ed|ing)"));
    }

    /** "wasn't" in two words, of which the second stays behind the subject: "Was the dam not safe?". */
    static String negated(String text) {
        return NEGATIVE.matcher(text).replaceAll(found -> switch (found.group(1).toLowerCase(Locale.ROOT)) {
            case "wo" -> "will not";
            case "ca" -> "can not";
            default -> found.group(1) + " not";
        });
    }

    static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> "“”\"‘()[]—–;:,…".indexOf(c) >= 0);
    }

    /** Whether none of the words points out of the clause; of a reach only, or of any where it is blank. */
    private static boolean stands(List<String> words, String reach) {
        return words.stream()
                .flatMap(word -> Words.of(word).stream())
                .map(word -> POINTING.getOrDefault(Words.plain(word), "none"))
                .noneMatch(found -> reach.isBlank() ? !found.equals("none") : found.equals(reach));
    }

    private static boolean starts(String word) {
        return Words.isCapitalised(word) || DETERMINERS.contains(word);
    }

    /** "Was the ferry safe?" */
    String question() {
        return auxiliary.substring(0, 1).toUpperCase(Locale.ROOT) + auxiliary.substring(1) + " " + subject + " " + rest
                + "?";
    }

    /** With a small first letter where the context has the first word with one too. */
    static String midSentence(String words, String context) {
        String small = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        String first = small.split(" ", 2)[0];
        return DETERMINERS.contains(first) || context.contains(" " + first + " ") ? small : words;
    }
}
