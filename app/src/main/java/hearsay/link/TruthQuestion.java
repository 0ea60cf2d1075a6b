package hearsay.link;

import hearsay.lexicon.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A claim that cannot be turned round, as a question whether it is true.
 *
 * <p>Example: "We did all we could" by Lars Brandt gives "Is it true, as Lars Brandt says, that “we did all we could”?".
 */
final class TruthQuestion {
    private static final int LONGEST = 22;
    private static final int FEWEST = 4;
    private static final int VERB_WITHIN = 9;

    /** Words with which a subject begins, beside names. */
    private static final Set<String> STARTS = Set.of(
            "the",
            "a",
            "an",
            "some",
            "many",
            "most",
            "all",
            "no",
            "nobody",
            "nothing",
            "everybody",
            "i",
            "we",
            "he",
            "she",
            "it",
            "they",
            "there",
            "this",
            "these",
            "those",
            "his",
            "her",
            "its",
            "our",
            "their",
            "my",
            "more",
            "several");

    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "he", "she", "it", "they", "this", "these", "those", "his", "her", "its", "our", "their", "my");

    private static final Set<String> AUXILIARIES = Table.load("auxiliaries.tsv", "word", "question").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern ADDITION =
            Pattern.compile("[;:] | [—–] ?|, (?=(?:who|which|while|because|although|though|but|and|according|as)\\b)");
    private static final Pattern SHORTENED =
            Pattern.compile("(?i).+(?:['’](?:re|ve|ll|m|d)|n['’]t)|(?:it|he|she|there)['’]s");
    private static final Pattern MARKS = Pattern.compile("[“”\"‘…()\\[\\]]");

    private TruthQuestion() {}

    /** Empty where the claim's words are no clause of a readable length. */
    static Optional<String> of(Statement statement) {
        String text =
                statement.words().strip().replaceAll("\\s+", " ").replaceFirst("(?i)^(?:that|and|but|so) (?=\\S)", "");
        String head = ADDITION.split(text, 2)[0];
        String clause = (head.split(" ").length > FEWEST ? head : text).replaceAll("[.,;:!]+$", "");
        if (statement.claim().content().size() > 1
                || MARKS.matcher(clause).find()
                || clause.endsWith("?")
                || !isClause(clause)) {
            return Optional.empty();
        }
        String quoted = "“" + small(clause, statement.document().text()) + "”";
        String who = who(statement);
        return Optional.of(
                statement.disputes()
                        ? "Is it true that " + quoted + ", which " + who + (isPlural(who) ? " deny?" : " denies?")
                        : "Is it true, as " + who + (isPlural(who) ? " say" : " says") + ", that " + quoted + "?");
    }

    /** The same, where the claim can be understood without knowing who "he" or "it" is. */
    static Optional<String> plain(Statement statement) {
        String first = statement
                .words()
                .strip()
                .replaceFirst("(?i)^(?:that|and|but|so) ", "")
                .split("\\s", 2)[0];
        return PRONOUNS.contains(Words.plain(first)) || SHORTENED.matcher(first).matches()
                ? Optional.empty()
                : of(statement);
    }

    private static String who(Statement statement) {
        return statement.isNarrated()
                ? statement.outlet()
                : statement.claim().holder().name().replaceFirst("^unnamed ", "");
    }

    private static boolean isClause(String clause) {
        List<String> words = List.of(clause.split(" "));
        if (words.size() < FEWEST || words.size() > LONGEST) {
            return false;
        }
        String first = words.get(0);
        boolean subject = Words.isCapitalised(first) && !Words.isFunction(first)
                || STARTS.contains(first.toLowerCase(Locale.ROOT))
                || SHORTENED.matcher(first).matches();
        boolean verb = false;
        for (int i = 0; i < Math.min(VERB_WITHIN, words.size()); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            verb |= SHORTENED.matcher(word).matches()
                    || (i > 0
                            && (AUXILIARIES.contains(word)
                                    || MainVerb.at(words, i).isPresent()));
        }
        return subject && verb && !AUXILIARIES.contains(first.toLowerCase(Locale.ROOT));
    }

    private static String small(String clause, String context) {
        String first = clause.split(" ", 2)[0];
        String[] words = clause.split(" ", 3);
        boolean name = Words.isCapitalised(words[1]) && !STARTS.contains(first.toLowerCase(Locale.ROOT));
        boolean keeps = name || first.equals("I") || first.startsWith("I’") || first.startsWith("I'");
        boolean starts = STARTS.contains(first.toLowerCase(Locale.ROOT))
                || SHORTENED.matcher(first).matches();
        return keeps
                ? clause
                : starts
                        ? first.toLowerCase(Locale.ROOT) + clause.substring(first.length())
                        : Clause.midSentence(clause, context);
    }

    /** "officials say", "the Associated Press says". */
    private static boolean isPlural(String who) {
        String last = who.substring(who.lastIndexOf(' ') + 1);
        return !Words.isCapitalised(last) && last.endsWith("s");
    }
}
