package hearsay.store;

import hearsay.model.FailedDocument;
import java.time.Instant;

/**
 * A document that could not be read when it was to be added.
 *
 * @param failed its name and the reason
 * @param added when
 */
public record KeptFailure(FailedDocument failed, Instant added) {}
