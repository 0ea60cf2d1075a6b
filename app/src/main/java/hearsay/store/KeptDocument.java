package hearsay.store;

import hearsay.model.Document;
import java.time.Instant;

/**
 * A document of a ledger.
 *
 * @param document as it was read
 * @param added when it came into the ledger
 * @param engine the version of the program whose reading of it is the newest
 */
public record KeptDocument(Document document, Instant added, String engine) {}
