package hearsay.watch;

import hearsay.store.Notes;

/**
 * The lasting name of a ledger's feed, by which a reader knows that it is the same: what the ledger was called when the feed
 * was written first. Whatever it is called later, its readers are shown nothing twice.
 *
 * <p>Example: a ledger called "Quay fire", later "Quay fire and after", keeps {@code urn:hearsay:changes:Quay-fire}.
 */
public final class FeedName {
    private static final String NOTE = "feed-name";

    private FeedName() {}

    /**
     * The name; it is noted down where it was not yet.
     *
     * @param called what the ledger is called now
     */
    public static String of(Notes notes, String called) {
        return notes.together(() -> notes.get(NOTE, "").orElseGet(() -> {
            String name = "urn:hearsay:changes:" + called.strip().replaceAll("\\s+", "-");
            notes.put(NOTE, "", name);
            return name;
        }));
    }
}
