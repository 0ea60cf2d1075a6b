package hearsay.watch;

import java.time.Instant;
import java.util.List;

/**
 * What is told at one time.
 *
 * @param id the same after a restart, by which a receiver knows what it has had
 * @param at when it was found
 * @param ledger what the ledger is called
 */
public record Batch(String id, Instant at, String ledger, List<Told> changes) {
    public Batch {
        changes = List.copyOf(changes);
    }
}
