package hearsay.watch;

import hearsay.fetch.Address;
import hearsay.fetch.Fetched;
import hearsay.fetch.Fetcher;
import hearsay.fetch.SeveralHosts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks feeds when they are due, several hosts at once, and notes down the articles that are new, in the order of the feeds. */
final class Feeds {
    /** How old what a sitemap lists may be to be news when it is read for the first time. */
    private static final Duration NEWS = Duration.ofDays(2);
    /** A list of feeds leads to sitemaps, these to others; nothing good lies deeper. */
    private static final int DEPTH = 3;

    private static final int MOST_FEEDS = 2000;

    private final Supplier<List<Address>> roots;
    private final WatchNotes notes;
    private final SeveralHosts hosts;
    private final Schedule schedule;
    private final InstantSource clock;
    private final Consumer<String> notices;

    Feeds(
            Supplier<List<Address>> roots,
            WatchNotes notes,
            Fetcher fetcher,
            Schedule schedule,
            InstantSource clock,
            Consumer<String> notices) {
        this.roots = roots;
        this.notes = notes;
        this.hosts = new SeveralHosts(fetcher);
        this.schedule = schedule;
        this.clock = clock;
        this.notices = notices;
    }

    /** Those that the user named and all that they lead to. */
    Set<Address> all() {
        List<Address> level = roots.get();
        Set<Address> all = new LinkedHashSet<>(level);
        for (int depth = 1; depth < DEPTH; depth++) {
            List<Address> next = new ArrayList<>();
            for (Address feed : level) {
                for (String further : notes.feed(feed).further()) {
                    Address address = Address.parse(further);
                    if (all.size() < MOST_FEEDS && all.add(address)) {
                        next.add(address);
                    }
                }
            }
            level = next;
        }
        return all;
    }

    /** When one is to be asked next. */
    Optional<Instant> due() {
        return all().stream().map(feed -> notes.feed(feed).due()).min(Instant::compareTo);
    }

    /**
     * Asks those that are due; where one leads to others, these too.
     *
     * @return how many could not be read
     */
    int poll() throws InterruptedException {
        int failures = 0;
        Set<Address> asked = new HashSet<>();
        for (int before = -1; before < asked.size(); ) {
            before = asked.size();
            List<Address> due = all().stream()
                    .filter(feed -> !notes.feed(feed).due().isAfter(clock.instant()))
                    .filter(asked::add)
                    .toList();
            failures += poll(due);
        }
        return failures;
    }

    private int poll(List<Address> due) throws InterruptedException {
        AtomicInteger failures = new AtomicInteger();
        hosts.ask(
                due.stream()
                        .map(feed ->
                                new SeveralHosts.Request(feed, notes.feed(feed).version()))
                        .toList(),
                (place, fetched) -> {
                    failures.addAndGet(take(due.get(place), fetched) ? 0 : 1);
                    return true;
                });
        return failures.get();
    }

    private boolean take(Address feed, Fetched fetched) {
        FeedState state = notes.feed(feed);
        return switch (fetched) {
            case Fetched.Unchanged unchanged -> {
                notes.put(feed, state.unchanged(schedule.next(clock.instant(), Optional.empty(), unchanged.fresh())));
                yield true;
            }
            case Fetched.Not not -> {
                failed(feed, state, not.detail(), not.retryAfter());
                yield false;
            }
            case Fetched.Page page -> read(feed, state, page);
        };
    }

    private boolean read(Address feed, FeedState state, Fetched.Page page) {
        try {
            Listing listing = Listings.of(page);
            listing.notices().forEach(notice -> notices.accept(feed + ": " + notice));
            int fresh = notes.together(() -> note(feed, state, page, listing));
            notices.accept(feed + ": " + listing.items().size() + " listed, " + fresh + " new");
            return true;
        } catch (NoListingException e) {
            failed(feed, state, "it " + e.getMessage(), Optional.empty());
            return false;
        }
    }

    private void failed(Address feed, FeedState state, String why, Optional<Duration> wait) {
        Instant next = schedule.retry(clock.instant(), state.failures() + 1, wait);
        notes.put(feed, state.failed(next));
        notices.accept(feed + ": not read, asked again at " + next + ": " + why);
    }

    private int note(Address feed, FeedState state, Fetched.Page page, Listing listing) {
        Instant now = clock.instant();
        Set<String> several = ambiguous(listing.items());
        int fresh = 0;
        for (Item listed : listing.items()) {
            Item item = listed.guid().filter(several::contains).isPresent() ? withoutGuid(listed) : listed;
            if (notes.isKnown(item, feed)) {
                continue;
            }
            if (listing.isMap() && isOld(item, state, now)) {
                notes.seen(item, feed);
            } else {
                notes.put(new Pending(item.address().text(), feed.text(), item.guid(), item.title(), 0, now));
                fresh++;
            }
        }
        notes.put(
                feed,
                new FeedState(
                        state.first().or(() -> Optional.of(now)),
                        schedule.next(now, listing.every(), page.fresh()),
                        0,
                        page.version().tag(),
                        page.version().modified(),
                        listing.further().stream().map(Address::text).toList()));
        return fresh;
    }

    /** What several items of one listing are called tells none of them. */
    private static Set<String> ambiguous(List<Item> items) {
        Map<String, Address> first = new HashMap<>();
        Set<String> several = new LinkedHashSet<>();
        for (Item item : items) {
            item.guid().ifPresent(guid -> {
                Address other = first.putIfAbsent(guid, item.address());
                if (other != null && !other.key().equals(item.address().key())) {
                    several.add(guid);
                }
            });
        }
        return several;
    }

    private static Item withoutGuid(Item item) {
        return new Item(item.address(), Optional.empty(), item.title(), item.date());
    }

    /** A sitemap lists all there is; what was there before it was watched is no news, unless it is of these days. */
    private static boolean isOld(Item item, FeedState state, Instant now) {
        Instant since = state.first().orElse(now).minus(NEWS);
        return item.date()
                .map(date -> date.isBefore(since))
                .orElse(state.first().isEmpty());
    }
}
