package hearsay.cli;

import hearsay.Addresses;
import hearsay.KeptLedger;
import hearsay.LedgerTitle;
import hearsay.fetch.Address;
import hearsay.fetch.Fetcher;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.store.Access;
import hearsay.watch.Sources;
import hearsay.watch.WatchOptions;
import hearsay.watch.Watcher;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay watch}: adds what feeds bring, and tells what changed in the ledger. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Watches feeds, adds to a ledger what is new, and tells what changed in it: a matter becomes contested, "
                        + "a denial turns, a figure is revised, a trigger is met, a new origin appears. Goes on until it is stopped "
                        + "(Ctrl-C), and later from where it was.")
final class WatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "Addresses of feeds (RSS, Atom), sitemaps and OPML, or files of OPML.")
    private List<String> sources = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private FetchingOptions fetching = new FetchingOptions();

    @Mixin
    private TellingOptions telling = new TellingOptions();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = DurationReader.class,
            description = "How often to ask feeds that do not say: 10m, 2h; 30m otherwise, 5m at the least.")
    private Optional<Duration> every = Optional.empty();

    @Option(
            names = "--stories",
            description = "Make a ledger of many stories, each told by itself; only for a ledger that is made now.")
    private boolean stories;

    @Option(names = "--once", description = "Ask the feeds that are due and end, for cron and its like.")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        List<Address> feeds = feeds();
        Surroundings around = Main.of(spec).surroundings();
        try (Fetcher fetcher = fetching.open(Main.of(spec))) {
            telling.check(fetcher, around.clock());
            boolean made = ledger.isNew();
            try (KeptLedger kept = ledger.open(stories ? Access.CREATE_FOR_MANY_STORIES : Access.CREATE, spec)) {
                Consumer<String> notices = notice -> err.println("hearsay: " + notice);
                if (made) {
                    notices.accept("made the ledger " + ledger.location());
                }
                Watcher watcher = new Watcher(
                        kept,
                        fetcher,
                        new Addresses(fetcher, new Reader(ReadOptions.DEFAULT, notices)),
                        () -> feeds,
                        new WatchOptions(() -> LedgerTitle.now(kept, ledger.name()), telling.kinds(), every),
                        telling.channels(kept, fetcher, spec),
                        around.clock(),
                        around.pause(),
                        notices);
                return once ? once(watcher, around.clock(), notices) : watch(watcher, feeds.size(), notices);
            }
        }
    }

    private List<Address> feeds() {
        try {
            return Sources.of(sources);
        } catch (IllegalArgumentException e) {
            throw new Stop(ExitStatus.UNUSABLE, String.valueOf(e.getMessage()));
        }
    }

    private static int once(Watcher watcher, InstantSource clock, Consumer<String> notices)
            throws InterruptedException {
        Optional<Instant> due = watcher.due();
        Watcher.Round round = watcher.round();
        due.filter(next -> round.isIdle() && next.isAfter(clock.instant()))
                .ifPresent(next -> notices.accept("nothing is due before " + next));
        notices.accept(round.added() + " added, " + round.failed() + " not read, " + round.changes() + " changes");
        return round.failed() > 0 ? ExitStatus.DONE_IN_PART : ExitStatus.DONE;
    }

    private static int watch(Watcher watcher, int feeds, Consumer<String> notices) {
        notices.accept("watching " + feeds + (feeds == 1 ? " feed" : " feeds") + "; Ctrl-C ends it");
        Interruption interruption = Interruption.of(watcher::stop);
        try {
            try {
                watcher.run();
            } catch (InterruptedException e) {
                // asked to end while it slept, which is what it does most of the time
            } catch (IllegalStateException e) {
                if (!interruption.isAsked()) {
                    throw e;
                }
            }
            notices.accept("stopped; the next 'hearsay watch' goes on from here");
            return ExitStatus.DONE;
        } finally {
            interruption.done();
        }
    }
}
