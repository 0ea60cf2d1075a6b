package hearsay.ledger;

import java.time.Instant;

/**
 * An entry by which a person adds to the record; nothing is ever overwritten.
 *
 * <p>Example: entry 3, by Mara Lind, "the ministry denied it, it did not confirm", stance of a claim to denies.
 *
 * @param id its number in the ledger, from 1
 * @param by who made it, not blank
 * @param entered when it was made
 * @param reason why, not blank
 * @param change what it says
 */
public record Correction(int id, String by, Instant entered, String reason, Change change) {
    public Correction {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a correction needs the name of who makes it");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
    }
}
