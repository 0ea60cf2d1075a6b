package hearsay.link;

import hearsay.lexicon.Table;
import hearsay.model.Holder;
import hearsay.model.Manner;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What holders say of themselves, as a question that names them.
 *
 * <p>Example: "I should have waited" by Lars Brandt gives "Should Lars Brandt have waited?"; "it would close the port", which the
 * harbour office is reported to have said, gives "Will the harbour office close the port?".
 */
final class OwnWords {
    private static final int LONGEST = 18;
    private static final int FEWEST = 4;

    /** Words that go on speaking as the holder. */
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves", "you", "your");

    /** Forms that a verb has beside "I" or "they", as it stands beside a name. */
    private static final Map<String, String> THIRD =
            Map.of("am", "is", "are", "is", "have", "has", "do", "does", "were", "was");

    private static final Map<String, String> AUXILIARIES =
            Table.load("auxiliaries.tsv", "word", "question").rows().stream()
                    .collect(Collectors.toMap(row -> row.get("word"), row -> row.get("question")));

    private static final Pattern SHORTENED = Pattern.compile("^(\\p{L}+)['’](m|ve|ll|d|s)\\b");

    private OwnWords() {}

    /** Empty where the claim does not begin with its holder as a pronoun, or would not read well. */
    static Optional<String> question(Statement statement) {
        if (statement.claim().content().size() != 1) {
            return Optional.empty();
        }
        String text = Clause.head(Clause.negated(
                written(statement.words().strip().replaceAll("\\s+", " ").replaceFirst("(?i)^that (?=\\S)", ""))));
        List<String> words = List.of(text.split(" "));
        if (words.size() < FEWEST
                || words.size() > LONGEST
                || !Clause.isPlain(text)
                || !isHolder(words.get(0), statement)) {
            return Optional.empty();
        }
        List<String> rest = words.subList(2, words.size());
        boolean others = rest.stream().map(Words::plain).anyMatch(FIRST_PERSON::contains);
        return others
                ? Optional.empty()
                : auxiliary(words.get(1))
                        .map(verb ->
                                verb + " " + name(statement.claim().holder()) + " " + String.join(" ", rest) + "?");
    }

    /** "I’m" as "I am". */
    private static String written(String text) {
        return SHORTENED
                .matcher(text)
                .replaceFirst(found -> found.group(1)
                        + switch (found.group(2)) {
                            case "m" -> " am";
                            case "ve" -> " have";
                            case "ll" -> " will";
                            case "d" -> " would";
                            default -> " is";
                        });
    }

    /** "I" in anyone's own words; "it" where somebody else reports a body, while "he" may be a third. */
    private static boolean isHolder(String pronoun, Statement statement) {
        Holder.Kind kind = statement.claim().holder().kind();
        boolean reported = statement.claim().manner() == Manner.INDIRECT;
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "i" -> kind == Holder.Kind.PERSON;
            case "it" -> (kind == Holder.Kind.ORGANIZATION || kind == Holder.Kind.COUNTRY) && reported;
            default -> false;
        };
    }

    private static Optional<String> auxiliary(String word) {
        String own = word.toLowerCase(Locale.ROOT);
        String third = THIRD.getOrDefault(own, own);
        return Optional.ofNullable(third.equals("does") ? "does" : AUXILIARIES.get(third))
                .map(verb -> verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1));
    }

    /** "the harbour office", "Lars Brandt". */
    private static String name(Holder holder) {
        String last = holder.name().substring(holder.name().lastIndexOf(' ') + 1);
        return Words.isCapitalised(last) ? holder.name() : "the " + holder.name();
    }
}
