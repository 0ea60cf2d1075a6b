package hearsay.watch;

import hearsay.fetch.Address;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a feed, sitemap or list of feeds says.
 *
 * @param items the articles, in its order
 * @param further feeds or sitemaps that it leads to
 * @param every how often it wants to be asked, where it says so
 * @param isMap whether it is a sitemap, which lists what is old beside what is new
 * @param notices what a person should know of it, a sentence each
 */
record Listing(List<Item> items, List<Address> further, Optional<Duration> every, boolean isMap, List<String> notices) {
    Listing {
        items = List.copyOf(items);
        further = List.copyOf(further);
        notices = List.copyOf(notices);
    }
}
