package hearsay.watch;

import hearsay.Addresses;
import hearsay.KeptLedger;
import hearsay.fetch.Address;
import hearsay.fetch.Fetcher;
import hearsay.fetch.Pause;
import hearsay.store.LedgerException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Watches feeds: adds what is new to a ledger, once, and tells what changed in the ledger by it. All that it must know again
 * after a restart is in the ledger's notes, each step in one transaction: it may be stopped or killed at any time.
 *
 * <p>For one thread, which the ledger belongs to; {@link #stop} alone may be called by another.
 *
 * <p>Example: {@code new Watcher(ledger, fetcher, addresses, () -> feeds,
 * WatchOptions.named("Quay fire"), List.of(channel), InstantSource.system(), Pause.REAL, System.err::println).run()}.
 */
public final class Watcher {
    private static final Duration AFTER_A_BUSY_LEDGER = Duration.ofMinutes(1);
    private static final Duration LONGEST_SLEEP = Duration.ofHours(1);

    private final InstantSource clock;
    private final Pause pause;
    private final Consumer<String> notices;
    private final Feeds feeds;
    private final NewArticles articles;
    private final Outbox outbox;
    private final Teller teller;
    private volatile boolean stopped;

    /**
     * A watcher of a ledger, which the caller closes when the watching has ended.
     *
     * @param feeds gives the addresses of feeds, sitemaps and OPML, which may be others with every round
     * @param channels who is told
     * @param watch tells the time
     * @param notices is told what a person at the terminal should know, a line each
     */
    public Watcher(
            KeptLedger ledger,
            Fetcher fetcher,
            Addresses addresses,
            Supplier<List<Address>> feeds,
            WatchOptions options,
            List<Channel> channels,
            InstantSource watch,
            Pause pause,
            Consumer<String> notices) {
        // people read these times, and nothing here is done in less than a second
        InstantSource clock = () -> watch.instant().truncatedTo(ChronoUnit.SECONDS);
        this.clock = clock;
        this.pause = pause;
        this.notices = notices;
        Schedule schedule = options.schedule();
        WatchNotes notes = new WatchNotes(ledger.notes());
        this.articles = new NewArticles(ledger, fetcher, addresses, schedule, clock, notices);
        this.feeds = new Feeds(feeds, notes, fetcher, schedule, clock, notices);
        this.outbox = new Outbox(ledger.notes(), channels, notices);
        this.teller = new Teller(ledger, options.name(), notes, outbox, options.kinds());
    }

    /**
     * What one round came to.
     *
     * @param added how many documents came into the ledger
     * @param failed how many feeds and articles could not be read
     * @param changes how many changes were found
     */
    public record Round(int added, int failed, int changes) {
        /** Whether nothing came of it. */
        public boolean isIdle() {
            return added == 0 && failed == 0 && changes == 0;
        }
    }

    /** What was told of late by whoever watched a ledger, the oldest first. */
    public static List<Batch> told(KeptLedger ledger) {
        return new Outbox(ledger.notes(), List.of(), notice -> {}).all();
    }

    /** Rounds without end, until {@link #stop} is called or the thread is interrupted. */
    public void run() throws InterruptedException {
        while (!stopped) {
            Instant next;
            try {
                Round round = round();
                next = due().orElse(clock.instant().plus(LONGEST_SLEEP));
                notices.accept(round.added() + " added, " + round.failed() + " not read, " + round.changes()
                        + " changes; next at " + next);
            } catch (LedgerException e) {
                if (e.kind() != LedgerException.Kind.LOCKED) {
                    throw e;
                }
                notices.accept(e.getMessage() + "; tried again in a minute");
                next = clock.instant().plus(AFTER_A_BUSY_LEDGER);
            }
            Duration wait = Duration.between(clock.instant(), next);
            if (!stopped && wait.isPositive()) {
                pause.sleep(wait.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : wait);
            }
        }
    }

    /** Ends {@link #run} after the article that is being read. */
    public void stop() {
        stopped = true;
    }

    /** Asks every feed that is due, adds what is new, and tells what changed. */
    public Round round() throws InterruptedException {
        teller.begin();
        int failed = feeds.poll();
        NewArticles.Count articles = this.articles.readDue(feeds.all(), () -> stopped);
        int changes = teller.tell(clock.instant());
        outbox.deliver(clock.instant());
        return new Round(articles.added(), failed + articles.failed(), changes);
    }

    /** When there is something to do again; empty where there never is. */
    public Optional<Instant> due() {
        return Stream.of(feeds.due(), articles.due(), outbox.due())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
