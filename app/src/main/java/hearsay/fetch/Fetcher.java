package hearsay.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for addresses as a good guest does: robots.txt obeyed, one request at a time a host with a pause between, an honest
 * name, limits on everything, and nothing of a private network but what was allowed by name. The one class to begin with.
 *
 * <p>Safe for use by several threads. Only addresses that a user gave, and those that they lead to, should be asked for.
 *
 * <p>Example: {@code Fetcher.open(FetchOptions.USUAL, InstantSource.system(), Pause.REAL).fetch(address, Version.NONE)}.
 */
public final class Fetcher implements AutoCloseable {
    private static final String ACCEPT = "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml,"
            + " application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    /** Longer than this no command waits for a host; a watcher comes back later. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration WAIT_AFTER_REFUSAL = Duration.ofSeconds(60);
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final FetchOptions options;
    private final InstantSource clock;
    private final Pause pause;
    private final Gate gate;
    private final Http http;
    private final Turns turns;
    private final Robots robots;

    private Fetcher(FetchOptions options, InstantSource clock, Pause pause, Names names) {
        this.options = options;
        this.clock = clock;
        this.pause = pause;
        this.gate = new Gate(options.allowedHosts(), names);
        this.http = new Http(gate, options.limits(), Agent.name(options.contact()));
        this.turns = new Turns(clock, pause);
        this.robots = new Robots(clock);
    }

    /** A fetcher over the machine's own names, which the caller closes. */
    public static Fetcher open(FetchOptions options, InstantSource clock, Pause pause) {
        return open(options, clock, pause, Names.SYSTEM);
    }

    /** A fetcher with its own names of hosts. */
    public static Fetcher open(FetchOptions options, InstantSource clock, Pause pause, Names names) {
        return new Fetcher(options, clock, pause, names);
    }

    /**
     * Asks for what is at an address.
     *
     * @param known the version that the caller has; {@link Fetched.Version#NONE} where it has none
     */
    public Fetched fetch(Address address, Fetched.Version known) throws InterruptedException {
        return Redirects.follow(address, known, options.limits().redirects(), this::asked);
    }

    /**
     * Sends bytes to an address that the user named for it.
     *
     * @return empty where they were taken
     */
    public Optional<Fetched.Not> send(Address address, Map<String, String> headers, byte[] body) {
        Optional<Fetched.Not> refused = gate.refusal(address);
        if (refused.isPresent()) {
            return refused;
        }
        try {
            Answer answer = http.post(address, headers, body);
            return answer.status() / 100 == 2 ? Optional.empty() : Optional.of(status(address, answer));
        } catch (IOException e) {
            return Optional.of(Failures.told(e, address, options.limits()));
        }
    }

    private Step asked(Address address, Fetched.Version known) throws InterruptedException {
        Optional<Fetched.Not> refused = gate.refusal(address);
        if (refused.isPresent()) {
            return new Step.Done(refused.get());
        }
        Robots.Rules rules = robots.of(
                address, place -> Redirects.follow(place, Fetched.Version.NONE, Robots.REDIRECTS, this::robotsAsked));
        refused = rules.refusal(address);
        if (refused.isPresent()) {
            return new Step.Done(refused.get());
        }
        Map<String, String> headers = new HashMap<>(Map.of("Accept", ACCEPT, "Accept-Language", "en"));
        known.tag().ifPresent(tag -> headers.put("If-None-Match", tag));
        known.modified().ifPresent(date -> headers.put("If-Modified-Since", date));
        return step(
                address, headers, rules.delay(options.delay()), options.limits().bytes(), false);
    }

    private Step robotsAsked(Address place, Fetched.Version unused) throws InterruptedException {
        Optional<Fetched.Not> refused = gate.refusal(place);
        return refused.isPresent()
                ? new Step.Done(refused.get())
                : step(place, Map.of("Accept", "text/plain, */*;q=0.5"), options.delay(), Robots.BYTES, true);
    }

    private Step step(Address address, Map<String, String> headers, Duration delay, int limit, boolean cut)
            throws InterruptedException {
        String host = address.host() + ":" + address.port();
        Optional<Duration> closed = turns.closed(host);
        if (closed.isPresent() && closed.get().compareTo(PATIENCE) > 0) {
            return new Step.Done(wait(closed.get()));
        }
        if (closed.isPresent()) {
            pause.sleep(closed.get());
        }
        return turns.take(host, delay, () -> {
            try {
                return step(address, http.get(address, headers, limit, cut));
            } catch (IOException e) {
                return new Step.Done(Failures.told(e, address, options.limits().withBytes(limit)));
            }
        });
    }

    private Step step(Address address, Answer answer) {
        if (answer.isRedirect()) {
            return answer.header("location")
                    .<Step>map(Step.Elsewhere::new)
                    .orElseGet(
                            () -> new Step.Done(Fetched.Not.forGood("redirects", "it leads elsewhere, but not where")));
        }
        if (answer.status() == 304) {
            return new Step.Done(new Fetched.Unchanged(answer.fresh()));
        }
        if (answer.status() != 200) {
            return new Step.Done(status(address, answer));
        }
        return new Step.Done(new Fetched.Page(
                address,
                address,
                clock.instant(),
                answer.bytes(),
                answer.mediaType(),
                answer.charset(),
                answer.version(),
                answer.fresh()));
    }

    private Fetched.Not status(Address address, Answer answer) {
        String detail = ("the host answered " + answer.status() + " " + answer.phrase()).strip();
        boolean busy = answer.status() == TOO_MANY || answer.status() == UNAVAILABLE;
        boolean passing = busy || answer.status() >= 500 || answer.status() == 408 || answer.status() == 425;
        Optional<Duration> wait = passing ? answer.retryAfter(clock.instant()) : Optional.empty();
        if (busy) {
            turns.close(address.host() + ":" + address.port(), wait.orElse(WAIT_AFTER_REFUSAL));
        }
        return new Fetched.Not("http-status", detail, passing, wait);
    }

    private static Fetched.Not wait(Duration closed) {
        return new Fetched.Not(
                "wait",
                "the host asks to be left alone for " + closed.toSeconds() + " seconds",
                true,
                Optional.of(closed));
    }

    @Override
    public void close() {
        http.close();
    }
}
