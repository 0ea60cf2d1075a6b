package hearsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A question that a claim answers with yes or no, as the question how many.
 *
 * <p>Example: "Have 3,000 troops arrived in Norland?" gives "How many troops have arrived in Norland?", and "Has the port lost
 * 40 barges?" gives "How many barges has the port lost?".
 */
final class AmountAsked {
    private static final Set<String> SUPPLIED = Set.of("Do", "Does", "Did");
    private static final int VERB = 2;

    private AmountAsked() {}

    /**
     * Empty where the amount is neither what the clause is about nor what its verb is done to.
     *
     * @param asks the question to be answered with yes or no
     * @param amount the words of the number with its bound and what it counts, as they stand in the question
     * @param counted what is counted
     */
    static Optional<String> of(String asks, String amount, String counted) {
        int at = asks.indexOf(" " + amount);
        int space = asks.indexOf(' ');
        if (at < 0 || !amount.endsWith(counted)) {
            return Optional.empty();
        }
        String auxiliary = asks.substring(0, space);
        String after = asks.substring(at + 1 + amount.length(), asks.length() - 1)
                .split(",", 2)[0]
                .strip();
        if (at == space) {
            return after.isEmpty() || !opensWithWord(after) || SUPPLIED.contains(auxiliary)
                    ? Optional.empty()
                    : Optional.of("How many " + counted + " " + auxiliary.toLowerCase(Locale.ROOT) + " " + after + "?");
        }
        String before = asks.substring(space + 1, at);
        List<String> words = List.of(before.split(" "));
        boolean object = words.size() >= VERB && MainVerb.isForm(words.getLast()) && !words.contains("that");
        return object
                ? Optional.of(
                        ("How many " + counted + " " + auxiliary.toLowerCase(Locale.ROOT) + " " + before + " " + after)
                                        .strip()
                                + "?")
                : Optional.empty();
    }

    private static boolean opensWithWord(String after) {
        return Character.isLetterOrDigit(after.charAt(0)) && !after.startsWith("of ");
    }
}
