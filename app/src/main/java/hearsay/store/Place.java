package hearsay.store;

/**
 * Where a claim is kept.
 *
 * @param document the id of its document
 * @param claim its id
 */
public record Place(String document, String claim) {}
