package hearsay.store;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Port: what a watcher of a ledger must know again after a restart, kept in the ledger itself: it is copied with it and seen by
 * whoever watches it next. No facts: a note may be changed and struck out.
 *
 * <p>Example: {@code notes.put("feed", "https://news.example/rss", "{...}")}.
 */
public interface Notes {
    /** What is noted under a name. */
    Optional<String> get(String kind, String name);

    /** All notes of a kind, by name. */
    SortedMap<String, String> all(String kind);

    /** Notes something down, in place of what was noted under the name. */
    void put(String kind, String name, String value);

    /** Strikes a note out, where there is one. */
    void remove(String kind, String name);

    /** Does several things so that all are done, or none. */
    <T> T together(Supplier<T> work);
}
