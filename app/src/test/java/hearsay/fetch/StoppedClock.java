package hearsay.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still until somebody waits: then the time is put forward at once. */
public final class StoppedClock implements InstantSource, Pause {
    private final List<Duration> waits = new ArrayList<>();
    private Instant now;

    public StoppedClock(String now) {
        this.now = Instant.parse(now);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        waits.add(duration);
        now = now.plus(duration);
    }

    /** How long was waited, each time. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
