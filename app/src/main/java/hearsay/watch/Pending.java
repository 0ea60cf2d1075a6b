package hearsay.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * An article that is listed and not yet read.
 *
 * @param address where it is
 * @param feed where it was listed
 * @param guid what the feed knows it by
 * @param title its headline, or nothing
 * @param tries how often it could not be had
 * @param due when it is to be asked for
 */
record Pending(String address, String feed, Optional<String> guid, String title, int tries, Instant due) {
    Pending again(Instant next) {
        return new Pending(address, feed, guid, title, tries + 1, next);
    }
}
