package hearsay.cli;

import hearsay.fetch.Fetcher;
import hearsay.store.Access;
import hearsay.watch.Sources;
import hearsay.web.Watched;
import hearsay.web.WebOptions;
import hearsay.web.WebServer;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay serve}: the pages where people work on a ledger. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Shows a ledger as pages, where it is read, doubted, corrected and added to, with an API beside them. The "
                        + "ledger is made where there is none. Only this machine can see them unless --host says otherwise.",
        footer = {"", "Example: hearsay serve --ledger desk.hearsay, then open http://127.0.0.1:8642/"})
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on (${DEFAULT-VALUE}). With any other than a loopback address, visitors need a "
                            + "token.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "8642",
            description = "The port (${DEFAULT-VALUE}); 0 for any that is free.")
    private int port = 8642;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "A further name by which visitors reach this machine, such as desk.example.org.")
    private List<String> names = List.of();

    @Option(
            names = "--token",
            paramLabel = "WORDS",
            description =
                    "The token that visitors must show, 16 characters or more; made and printed where one is needed and "
                            + "none is given. Or the variable HEARSAY_TOKEN.")
    private Optional<String> token = Optional.empty();

    @Option(names = "--stories", description = "Make a ledger of many stories; only for a ledger that is made now.")
    private boolean stories;

    @Option(
            names = "--watch",
            paramLabel = "FEED",
            description =
                    "Watch a feed (RSS, Atom), a sitemap or OPML beside the pages, as 'hearsay watch' does; more can "
                            + "be named on the page 'Watch'.")
    private List<String> watched = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = DurationReader.class,
            description = "How often to ask feeds that do not say: 10m, 2h; 30m otherwise, 5m at the least.")
    private Optional<Duration> every = Optional.empty();

    @Mixin
    private FetchingOptions fetching = new FetchingOptions();

    @Mixin
    private TellingOptions telling = new TellingOptions();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<String> given = token.or(() -> Optional.ofNullable(System.getenv("HEARSAY_TOKEN")))
                .filter(words -> !words.isBlank());
        boolean needed = given.isEmpty() && !WebOptions.isLoopback(host);
        Optional<String> shown = needed ? Optional.of(WebOptions.randomToken()) : given;
        Access access = stories ? Access.CREATE_FOR_MANY_STORIES : Access.CREATE;
        Main main = Main.of(spec);
        WebOptions options = options(access, shown);
        try (Fetcher fetcher = fetching.open(main)) {
            telling.check(fetcher, main.clock());
            try (WebServer server = WebServer.start(options, watched(fetcher), fetcher, main.clock())) {
                return serve(server, err, needed ? shown : Optional.empty());
            }
        }
    }

    private Integer serve(WebServer server, PrintWriter err, Optional<String> token) throws InterruptedException {
        err.println("hearsay: " + ledger.location() + " is at " + server.address() + " (Ctrl+C stops it)");
        token.ifPresent(words -> err.println("hearsay: visitors need this token: " + words));
        err.flush();
        server.warmUp();
        new CountDownLatch(1).await();
        return ExitStatus.DONE;
    }

    private Watched watched(Fetcher fetcher) {
        try {
            return new Watched(
                    Sources.of(watched), telling.kinds(), every, kept -> telling.channels(kept, fetcher, spec));
        } catch (IllegalArgumentException e) {
            throw new Stop(ExitStatus.UNUSABLE, String.valueOf(e.getMessage()));
        }
    }

    private WebOptions options(Access access, Optional<String> shown) {
        try {
            return WebOptions.local(ledger.location(), access, ledger.name()).at(host, port, names, shown);
        } catch (IllegalArgumentException e) {
            throw new Stop(ExitStatus.UNUSABLE, String.valueOf(e.getMessage()));
        }
    }
}
