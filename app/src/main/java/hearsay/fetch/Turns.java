package hearsay.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whose turn it is: one request at a time a host, with a pause after each, and none while the host asks to be left alone. */
final class Turns {
    private final InstantSource clock;
    private final Pause pause;
    private final Map<String, Host> hosts = new HashMap<>();

    Turns(InstantSource clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    private static final class Host {
        private Instant next = Instant.MIN;
        private Instant closedUntil = Instant.MIN;
    }

    /** Work that asks a host. */
    interface Request<T> {
        T make() throws InterruptedException;
    }

    /** How long the host still asks to be left alone. */
    Optional<Duration> closed(String host) {
        Host one = host(host);
        synchronized (one) {
            Instant now = clock.instant();
            return one.closedUntil.isAfter(now)
                    ? Optional.of(Duration.between(now, one.closedUntil))
                    : Optional.empty();
        }
    }

    /** The host asks to be left alone. */
    void close(String host, Duration wait) {
        Host one = host(host);
        synchronized (one) {
            Instant until = clock.instant().plus(wait);
            one.closedUntil = until.isAfter(one.closedUntil) ? until : one.closedUntil;
        }
    }

    /** Makes a request when it is the host's turn; the next comes no sooner than {@code delay} after its end. */
    <T> T take(String host, Duration delay, Request<T> request) throws InterruptedException {
        Host one = host(host);
        synchronized (one) {
            Instant now = clock.instant();
            if (one.next.isAfter(now)) {
                pause.sleep(Duration.between(now, one.next));
            }
            try {
                return request.make();
            } finally {
                one.next = clock.instant().plus(delay);
            }
        }
    }

    private synchronized Host host(String name) {
        return hosts.computeIfAbsent(name, unused -> new Host());
    }
}
