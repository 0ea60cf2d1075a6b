package hearsay.web;

import hearsay.fetch.Fetcher;
import hearsay.store.LedgerException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The pages of a ledger and the API beside them, over HTTP. For whoever starts them: {@code hearsay serve}, or a test.
 *
 * <p>Example: {@code WebServer.start(options, Watched.NOTHING, fetcher, InstantSource.system()).address()} is {@code http://127.0.0.1:8642/}.
 */
public final class WebServer implements AutoCloseable {
    private static final int FORM_BYTES = 2_000_000;

    private final WebOptions options;
    private final Desk desk;
    private final Additions additions;
    private final Watching watching;
    private final Javalin javalin;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WebServer(WebOptions options, Watched watched, Fetcher fetcher, InstantSource clock) {
        this.options = options;
        desk = new Desk(options, clock);
        watching = new Watching(watched, desk, fetcher);
        additions = new Additions(options.limits(), desk, fetcher, watching::lookAgain);
        javalin = Javalin.create(this::configure);
    }

    /**
     * Opens the ledger and begins to answer.
     *
     * @param watched what is watched besides what visitors name
     * @param fetcher asks for the addresses that visitors give; the caller closes it
     * @throws LedgerException where the ledger cannot be used
     * @throws IllegalStateException where the address is in use
     */
    public static WebServer start(WebOptions options, Watched watched, Fetcher fetcher, InstantSource clock) {
        WebServer server = new WebServer(options, watched, fetcher, clock);
        try {
            server.javalin.start(options.host(), options.port());
        } catch (RuntimeException e) {
            server.close();
            throw new IllegalStateException(
                    "cannot listen on " + options.host() + " port " + options.port() + ": "
                            + (e.getMessage() == null ? e : e.getMessage()),
                    e);
        }
        server.watching.begin();
        return server;
    }

    /** Loads models and stories beside, before the first visitor needs them. */
    public void warmUp() {
        desk.warmUp();
    }

    /** Where the pages are. */
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + javalin.port() + "/";
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The addresses that programs ask for, as they are served. */
    SortedSet<String> apiPaths() {
        SortedSet<String> paths = new TreeSet<>();
        javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.path)
                .filter(path -> path.startsWith(Api.ROOT))
                .forEach(paths::add);
        return paths;
    }

    private void configure(JavalinConfig config) {
        Limits limits = options.limits();
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = FORM_BYTES;
        config.jetty.multipartConfig.maxFileSize(limits.fileBytes() + 1, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(limits.uploadBytes() + FORM_BYTES, SizeUnit.BYTES);
        config.jetty.modifyServer(server -> server.setHandler(new SlowSenders(limits)));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setIdleTimeout(limits.idleSeconds() * 1_000L);
        });
        Gate gate = new Gate(options, System::nanoTime);
        Frame frame = new Frame(desk, gate.form());
        Faults faults = new Faults(frame, limits);
        config.routes.before(gate::check);
        config.routes.before(request -> desk.traffic().passes());
        config.routes.after(request -> desk.traffic().passes());
        config.routes.exception(HttpResponseException.class, faults::answer);
        config.routes.exception(Exception.class, faults::answer);
        WorkPages work = new WorkPages(frame, gate, additions, limits);
        ofLedger(config.routes, work);
        new Api(frame).routes(config.routes);
        new ApiWork(frame, additions, limits).routes(config.routes);
        new WatchPages(frame, gate, watching).routes(config.routes);
        new ApiWatch(watching).routes(config.routes);
        StoryPages stories = new StoryPages(frame);
        PartyPages parties = new PartyPages(frame);
        LinePages lines = new LinePages(frame, gate);
        config.routes.get("/", stories::home);
        config.routes.get("/stories", stories::stories);
        config.routes.get("/stories/{story}", stories::story);
        for (String base : List.of("", "/stories/{story}")) {
            ofStory(config.routes, base, stories, parties, lines, gate);
            config.routes.get(base + "/brief.{form}", new Editions(frame)::send);
        }
    }

    private static void ofLedger(RoutesConfig routes, WorkPages work) {
        routes.get("/assets/{name}", Assets::send);
        routes.get("/add", work::addForm);
        routes.post("/add", work::add);
        routes.post("/name", work::name);
        routes.get("/add/{addition}", work::progress);
        routes.get("/help", work::help);
        routes.get("/enter", request -> work.enterForm(request, ""));
        routes.post("/enter", work::enter);
    }

    private static void ofStory(
            RoutesConfig routes, String base, StoryPages stories, PartyPages parties, LinePages lines, Gate gate) {
        routes.post(base + "/looked", request -> {
            gate.checkForm(request);
            stories.looked(request);
        });
        routes.get(base + "/matters", stories::matters);
        routes.get(base + "/matters/{claim}", stories::matter);
        routes.get(base + "/holders", parties::holders);
        routes.get(base + "/holders/{name}", parties::holder);
        routes.get(base + "/positions", parties::positions);
        routes.get(base + "/commitments", stories::commitments);
        routes.get(base + "/forecasts", stories::forecasts);
        routes.get(base + "/flows", stories::flows);
        routes.get(base + "/documents", lines::documents);
        routes.get(base + "/documents/{document}", lines::document);
        routes.get(base + "/documents/{document}/correct", lines::correctDocument);
        routes.get(base + "/search", lines::search);
        routes.get(base + "/claims/{claim}", lines::claim);
        routes.get(base + "/corrections", lines::corrections);
        routes.post(base + "/corrections", lines::correct);
        routes.post(base + "/corrections/{entry}/undo", lines::undo);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        javalin.stop();
        watching.close();
        additions.close();
        desk.close();
    }
}
