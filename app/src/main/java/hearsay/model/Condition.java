package hearsay.model;

import java.util.Optional;

/**
 * A commitment's two halves: the trigger, and what an actor has said would follow.
 *
 * <p>Example: "If they cross the river, we will close the port": trigger "If they cross the river", action "we will close
 * the port".
 *
 * @param trigger the words of the condition; empty where the text leaves it out
 * @param action the words of what would follow
 * @param actor who would act, as resolved in the document
 */
public record Condition(Optional<Span> trigger, Span action, Optional<String> actor) {}
