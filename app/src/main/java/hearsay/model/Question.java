package hearsay.model;

/**
 * A question that a claim answers with yes or no.
 *
 * <p>Example: "Norland said the ferry had left" gives "Did the ferry leave?", of the content; "Norland rejected the treaty" gives
 * "Did Norland reject the treaty?", of the act, for its content is no clause.
 *
 * @param text the question with its mark
 * @param of what of the claim it asks for
 */
public record Question(String text, Of of) {
    /** What is claimed, or what the holder did with it. */
    public enum Of {
        CONTENT,
        ACT
    }
}
