package hearsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question that a claim answers with yes or no, as the question how many.
 *
 * <p>Example: "Have 3,000 troops arrived in Norland?" gives "How many troops have arrived in Norland?", and "Has the port lost
 * 40 barges?" gives "How many barges has the port lost?".
 */
final class AmountAsked {
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
            return after.isEmpty() || !opensWithWord(after)
                    ? Optional.empty()
                    : finite(auxiliary, after).map(verb -> "How many " + counted + " " + verb + "?");
        }
        String before = asks.substring(space + 1, at);
        if (before.equals("there")) {
            return Optional.of(
                    ("How many " + counted + " " + auxiliary.toLowerCase(Locale.ROOT) + " there " + after).strip()
                            + "?");
        }
        List<String> words = List.of(before.split(" "));
        boolean object = words.size() >= VERB && MainVerb.isForm(words.getLast()) && !words.contains("that");
        return object
                ? Optional.of(
                        ("How many " + counted + " " + auxiliary.toLowerCase(Locale.ROOT) + " " + before + " " + after)
                                        .strip()
                                + "?")
                : Optional.empty();
    }

    /** The verb as it stands behind "how many": "have left" for "Have ... left", "sank" for "Did ... sink". */
    private static Optional<String> finite(String auxiliary, String after) {
        String base = after.split(" ", 2)[0];
        return switch (auxiliary) {
            case "Do" -> Optional.of(after);
            case "Did" -> MainVerb.past(base).map(past -> past + after.substring(base.length()));
            case "Does" -> Optional.empty();
            default -> Optional.of(auxiliary.toLowerCase(Locale.ROOT) + " " + after);
        };
    }

    private static boolean opensWithWord(String after) {
        return Character.isLetterOrDigit(after.charAt(0)) && !after.startsWith("of ");
    }
}
