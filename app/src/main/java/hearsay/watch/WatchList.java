package hearsay.watch;

import hearsay.KeptLedger;
import hearsay.fetch.Address;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Feeds that people have named for a ledger, which remembers them.
 *
 * <p>Example: {@code new WatchList(ledger).add(Address.parse("https://news.example/rss"))}.
 */
public final class WatchList {
    private static final String NAMED = "watch-named";

    private final KeptLedger ledger;

    public WatchList(KeptLedger ledger) {
        this.ledger = ledger;
    }

    /** The feeds, by address. */
    public List<Address> all() {
        return ledger.notes().all(NAMED).keySet().stream().map(Address::parse).toList();
    }

    public void add(Address feed) {
        ledger.notes().put(NAMED, feed.text(), "");
    }

    /** Strikes a feed out; what it has brought stays. */
    public void remove(Address feed) {
        ledger.notes().remove(NAMED, feed.text());
    }

    /**
     * How a feed has fared.
     *
     * @param read whether it could ever be read
     * @param due when it is asked next; empty where it has not been asked yet
     * @param failures how often in a row it could not be read
     */
    public record Fared(Address feed, boolean read, Optional<Instant> due, int failures) {}

    /** How feeds have fared with whoever watches the ledger. */
    public List<Fared> fared(List<Address> feeds) {
        WatchNotes notes = new WatchNotes(ledger.notes());
        List<Fared> all = new ArrayList<>();
        for (Address feed : feeds) {
            FeedState state = notes.feed(feed);
            Optional<Instant> due = Optional.of(state.due()).filter(time -> !time.equals(Instant.EPOCH));
            all.add(new Fared(feed, state.first().isPresent(), due, state.failures()));
        }
        return all;
    }
}
