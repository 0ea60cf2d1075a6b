package hearsay.watch;

import hearsay.fetch.Address;
import java.time.Instant;
import java.util.Optional;

/**
 * One article that a feed or sitemap lists.
 *
 * @param address where it is
 * @param guid what the feed knows it by, where it says so
 * @param title its headline, or nothing
 * @param date when it was published or last changed, where told
 */
record Item(Address address, Optional<String> guid, String title, Optional<Instant> date) {}
