package hearsay.web;

import java.util.function.LongSupplier;

/** Whether visitors are being answered just now, for whoever works beside them and gives way. */
final class Traffic {
    private static final long QUIET_NANOSECONDS = 30_000_000L;
    private static final long LONGEST_MILLISECONDS = 300;
    private static final long STEP_MILLISECONDS = 10;

    private final LongSupplier nanoseconds;
    private volatile long last;

    Traffic(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        last = nanoseconds.getAsLong() - QUIET_NANOSECONDS;
    }

    /** Is told of every request. */
    void passes() {
        last = nanoseconds.getAsLong();
    }

    boolean isQuiet() {
        return nanoseconds.getAsLong() - last >= QUIET_NANOSECONDS;
    }

    /** Waits until nobody asks, a third of a second at the longest: what is done beside gets done on a busy server too. */
    void giveWay() throws InterruptedException {
        for (long waited = 0; !isQuiet() && waited < LONGEST_MILLISECONDS; waited += STEP_MILLISECONDS) {
            Thread.sleep(STEP_MILLISECONDS);
        }
    }
}
