package hearsay.model;

import java.util.Optional;

/**
 * A question that a claim answers with yes or no or, where its words make none, what is said about its topic.
 *
 * <p>Example: "Norland said the ferry had left" gives "Did the ferry leave?", of the content; "Norland rejected the treaty" gives
 * "Did Norland reject the treaty?", of the act, for its content is no clause; "“Such a shameful neglect of the harbour!”" gives
 * "What is said about the shameful neglect of the harbour?".
 *
 * @param text the question with its mark
 * @param of what of the claim it asks for
 */
public record Question(String text, Of of) {
    private static final String ABOUT = "What is said about ";

    /** What is claimed, what the holder did with it, or what it is about. */
    public enum Of {
        CONTENT,
        ACT,
        TOPIC
    }

    /** The question that asks what is said about something. */
    public static Question about(String topic) {
        return new Question(ABOUT + topic + "?", Of.TOPIC);
    }

    /** Whether it can be answered with yes or no. */
    public boolean isAnswered() {
        return of != Of.TOPIC;
    }

    /** What it asks about, where it does no more than that. */
    public Optional<String> topic() {
        return of == Of.TOPIC ? Optional.of(text.substring(ABOUT.length(), text.length() - 1)) : Optional.empty();
    }
}
