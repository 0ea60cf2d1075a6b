package hearsay.model;

/**
 * A commitment whose trigger a later claim reports as fulfilled.
 *
 * @param commitment the id of the claim with the condition
 * @param report the id of the claim that reports the trigger as met
 * @param why one sentence: by whose word, how sure
 */
public record TriggerMet(String commitment, String report, String why) {}
