package hearsay.watch;

import hearsay.Added;
import hearsay.Addresses;
import hearsay.Incoming;
import hearsay.KeptLedger;
import hearsay.fetch.Address;
import hearsay.fetch.Fetched;
import hearsay.fetch.Fetcher;
import hearsay.fetch.SeveralHosts;
import hearsay.read.Read;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reads the articles that were noted down and puts them in the ledger, each once: by its address, by the address that it leads to
 * or calls its own, and by its text.
 */
final class NewArticles {
    private static final int MOST_TRIES = 6;

    private final KeptLedger ledger;
    private final SeveralHosts hosts;
    private final Addresses addresses;
    private final Schedule schedule;
    private final InstantSource clock;
    private final Consumer<String> notices;
    private final WatchNotes notes;

    NewArticles(
            KeptLedger ledger,
            Fetcher fetcher,
            Addresses addresses,
            Schedule schedule,
            InstantSource clock,
            Consumer<String> notices) {
        this.ledger = ledger;
        this.hosts = new SeveralHosts(fetcher);
        this.addresses = addresses;
        this.schedule = schedule;
        this.clock = clock;
        this.notices = notices;
        this.notes = new WatchNotes(ledger.notes());
    }

    /** How many came into the ledger, and how many could not be read. */
    record Count(int added, int failed) {}

    /**
     * Reads those that are due, several hosts at once, until told to stop; they come into the ledger in the order of their feeds.
     *
     * @param feeds in their order
     */
    Count readDue(Collection<Address> feeds, BooleanSupplier stopped) throws InterruptedException {
        List<Pending> due = new ArrayList<>();
        for (Pending pending : pending(feeds)) {
            if (ledger.holdsName(Address.parse(pending.address()).canonical())) {
                notes.done(pending, List.of());
            } else {
                due.add(pending);
            }
        }
        EnumMap<Outcome, Integer> count = new EnumMap<>(Outcome.class);
        hosts.ask(
                due.stream()
                        .map(pending ->
                                new SeveralHosts.Request(Address.parse(pending.address()), Fetched.Version.NONE))
                        .toList(),
                (place, fetched) -> {
                    boolean goesOn = !stopped.getAsBoolean();
                    if (goesOn) {
                        count.merge(take(due.get(place), fetched), 1, Integer::sum);
                    }
                    return goesOn;
                });
        return new Count(count.getOrDefault(Outcome.ADDED, 0), count.getOrDefault(Outcome.FAILED, 0));
    }

    /** When one is to be asked for next. */
    Optional<Instant> due() {
        return notes.pending().stream().map(Pending::due).min(Instant::compareTo);
    }

    private List<Pending> pending(Collection<Address> feeds) {
        Instant now = clock.instant();
        Map<String, Integer> places = new HashMap<>();
        feeds.forEach(feed -> places.putIfAbsent(feed.text(), places.size()));
        return notes.pending().stream()
                .filter(pending -> !pending.due().isAfter(now))
                .sorted(Comparator.<Pending>comparingInt(pending -> places.getOrDefault(pending.feed(), places.size()))
                        .thenComparing(Pending::due)
                        .thenComparing(Pending::address))
                .toList();
    }

    private enum Outcome {
        ADDED,
        KNOWN,
        LATER,
        FAILED
    }

    private Outcome take(Pending pending, Fetched fetched) {
        Address address = Address.parse(pending.address());
        if (ledger.holdsName(address.canonical())) {
            notes.done(pending, List.of());
            return Outcome.KNOWN;
        }
        return switch (fetched) {
            case Fetched.Page page -> page(pending, page);
            case Fetched.Not not
            when not.passing() && pending.tries() + 1 < MOST_TRIES -> {
                Instant next = schedule.retry(clock.instant(), pending.tries() + 1, not.retryAfter());
                notes.put(pending.again(next));
                notices.accept(address + ": not read, asked again at " + next + ": " + not.detail());
                yield Outcome.LATER;
            }
            case Fetched.Not not -> {
                add(List.of(Incoming.of(Addresses.failed(pending.address(), not.reason(), not.detail()))));
                notes.done(pending, List.of());
                yield Outcome.FAILED;
            }
            case Fetched.Unchanged unchanged ->
                throw new IllegalStateException(address + ": 'unchanged' without a version asked with");
        };
    }

    private Outcome page(Pending pending, Fetched.Page page) {
        List<Address> others = new ArrayList<>(List.of(page.address()));
        CanonicalLink.of(page).ifPresent(others::add);
        boolean known = others.stream()
                .anyMatch(other -> ledger.holdsName(other.canonical())
                        || (!other.key().equals(Address.parse(pending.address()).key()) && notes.isSeen(other)));
        if (known) {
            notes.done(pending, others);
            return Outcome.KNOWN;
        }
        List<Incoming> fresh = addresses.read(page).stream()
                .filter(incoming -> !(incoming.result() instanceof Read read)
                        || !ledger.holdsText(read.document().sha256()))
                .toList();
        Outcome outcome = add(fresh);
        notes.done(pending, others);
        return outcome;
    }

    private Outcome add(List<Incoming> incoming) {
        List<Outcome> outcomes = new ArrayList<>();
        ledger.add(incoming.iterator(), added -> {
            switch (added) {
                case Added.New fresh -> {
                    outcomes.add(Outcome.ADDED);
                    notices.accept("added " + fresh.document().id() + " "
                            + fresh.document().name());
                }
                case Added.There there -> outcomes.add(Outcome.KNOWN);
                case Added.NotRead not -> {
                    outcomes.add(Outcome.FAILED);
                    notices.accept(not.document().name() + ": not read ("
                            + not.document().reason() + "): " + not.document().detail());
                }
            }
        });
        return outcomes.contains(Outcome.ADDED)
                ? Outcome.ADDED
                : outcomes.contains(Outcome.FAILED) ? Outcome.FAILED : Outcome.KNOWN;
    }
}
