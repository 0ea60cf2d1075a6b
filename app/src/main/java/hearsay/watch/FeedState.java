package hearsay.watch;

import hearsay.fetch.Fetched;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one feed.
 *
 * @param first when it was read for the first time; empty where it has not been
 * @param due when it is to be asked again
 * @param failures how often in a row it could not be read
 * @param tag the ETag of what was read last
 * @param modified its Last-Modified
 * @param further the feeds or sitemaps that it led to
 */
record FeedState(
        Optional<Instant> first,
        Instant due,
        int failures,
        Optional<String> tag,
        Optional<String> modified,
        List<String> further) {
    /** Of one that has never been asked. */
    static final FeedState NEW =
            new FeedState(Optional.empty(), Instant.EPOCH, 0, Optional.empty(), Optional.empty(), List.of());

    FeedState {
        further = List.copyOf(further);
    }

    Fetched.Version version() {
        return new Fetched.Version(tag, modified);
    }

    FeedState failed(Instant next) {
        return new FeedState(first, next, failures + 1, tag, modified, further);
    }

    FeedState unchanged(Instant next) {
        return new FeedState(first, next, 0, tag, modified, further);
    }
}
