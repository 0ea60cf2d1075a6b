package hearsay.watch;

import hearsay.Added;
import hearsay.Addresses;
import hearsay.Incoming;
import hearsay.KeptLedger;
import hearsay.fetch.Address;
import hearsay.fetch.Fetched;
import hearsay.fetch.Fetcher;
import hearsay.read.Read;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final Fetcher fetcher;
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
        this.fetcher = fetcher;
        this.addresses = addresses;
        this.schedule = schedule;
        this.clock = clock;
        this.notices = notices;
        this.notes = new WatchNotes(ledger.notes());
    }

    /** How many came into the ledger, and how many could not be read. */
    record Count(int added, int failed) {}

    /** Reads those that are due, until told to stop. */
    Count readDue(BooleanSupplier stopped) throws InterruptedException {
        int added = 0;
        int failed = 0;
        for (Pending pending : pending()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            switch (read(pending)) {
                case ADDED -> added++;
                case FAILED -> failed++;
                case KNOWN, LATER -> {}
            }
        }
        return new Count(added, failed);
    }

    /** When one is to be asked for next. */
    Optional<Instant> due() {
        return notes.pending().stream().map(Pending::due).min(Instant::compareTo);
    }

    private List<Pending> pending() {
        Instant now = clock.instant();
        return notes.pending().stream()
                .filter(pending -> !pending.due().isAfter(now))
                .sorted(Comparator.comparing(Pending::due).thenComparing(Pending::address))
                .toList();
    }

    private enum Outcome {
        ADDED,
        KNOWN,
        LATER,
        FAILED
    }

    private Outcome read(Pending pending) throws InterruptedException {
        Address address = Address.parse(pending.address());
        if (ledger.holdsName(address.canonical())) {
            notes.done(pending, List.of());
            return Outcome.KNOWN;
        }
        return switch (fetcher.fetch(address, Fetched.Version.NONE)) {
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
