package hearsay.watch;

import hearsay.fetch.Address;
import hearsay.store.Notes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a watcher knows again after a restart: feeds, articles, and what was told. */
final class WatchNotes {
    private static final String FEED = "watch-feed";
    private static final String PENDING = "watch-pending";
    private static final String SEEN = "watch-seen";
    private static final String TOLD = "watch-told";
    private static final String BEGUN = "watch-begun";

    private final Notes notes;

    WatchNotes(Notes notes) {
        this.notes = notes;
    }

    <T> T together(Supplier<T> work) {
        return notes.together(work);
    }

    FeedState feed(Address feed) {
        return notes.get(FEED, feed.text())
                .flatMap(text -> Json.read(text, FeedState.class))
                .orElse(FeedState.NEW);
    }

    void put(Address feed, FeedState state) {
        notes.put(FEED, feed.text(), Json.of(state));
    }

    List<Pending> pending() {
        return notes.all(PENDING).values().stream()
                .flatMap(text -> Json.read(text, Pending.class).stream())
                .toList();
    }

    void put(Pending pending) {
        notes.put(PENDING, Address.parse(pending.address()).key(), Json.of(pending));
    }

    /** Whether an article is known by its address, or by what this feed calls it and its headline. */
    boolean isKnown(Item item, Address feed) {
        String key = item.address().key();
        return notes.get(SEEN, key).isPresent()
                || notes.get(PENDING, key).isPresent()
                || item.guid()
                        .flatMap(guid -> notes.get(SEEN, guidKey(feed.text(), guid)))
                        .filter(title -> title.equals(item.title()))
                        .isPresent();
    }

    boolean isSeen(Address address) {
        return notes.get(SEEN, address.key()).isPresent();
    }

    void seen(Item item, Address feed) {
        seen(item.address());
        item.guid().ifPresent(guid -> notes.put(SEEN, guidKey(feed.text(), guid), item.title()));
    }

    void seen(Address address) {
        notes.put(SEEN, address.key(), "");
    }

    /** The article is dealt with, under all addresses that lead to it. */
    void done(Pending pending, Collection<Address> others) {
        notes.together(() -> {
            Address address = Address.parse(pending.address());
            Stream.concat(Stream.of(address), others.stream()).forEach(this::seen);
            pending.guid().ifPresent(guid -> notes.put(SEEN, guidKey(pending.feed(), guid), pending.title()));
            notes.remove(PENDING, address.key());
            return true;
        });
    }

    private static String guidKey(String feed, String guid) {
        return feed + " " + guid;
    }

    /** The ids of the documents that count as told; empty where nobody has watched the ledger. */
    Optional<Set<String>> told() {
        return notes.get(BEGUN, "").map(begun -> new HashSet<>(notes.all(TOLD).keySet()));
    }

    void told(Collection<String> documents) {
        notes.put(BEGUN, "", "");
        new ArrayList<>(documents).forEach(id -> notes.put(TOLD, id, ""));
    }
}
