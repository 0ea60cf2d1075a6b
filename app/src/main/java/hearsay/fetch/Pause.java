package hearsay.fetch;

import java.time.Duration;

/** Port: waits. A test puts a clock forward instead. */
public interface Pause {
    /** Waits in fact. */
    Pause REAL = duration -> Thread.sleep(duration);

    /** Waits so long. */
    void sleep(Duration duration) throws InterruptedException;
}
