package hearsay.annotate;

/**
 * Is told when a step of the annotation ends, for whoever measures what each costs.
 *
 * <p>Example: {@code annotator.annotate(document, step -> sums.merge(step, lap(), Long::sum))}.
 */
@FunctionalInterface
public interface StepClock {
    /** The steps, in the order in which a sentence goes through them. */
    enum Step {
        /** Tokens and sentences of a line. */
        TOKENS,
        TAGS,
        NAMES,
        PARSE,
        /** Lemmas, places, and what holds for the whole document. */
        LEMMAS
    }

    /** Measures nothing. */
    StepClock NONE = step -> {};

    /** The step has ended for one line, sentence or document. */
    void ended(Step step);
}
