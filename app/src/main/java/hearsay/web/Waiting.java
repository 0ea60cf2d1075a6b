package hearsay.web;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Waits for what others have in use, and gives up with an answer that says so. */
final class Waiting {
    private static final int LONGEST_IN_SECONDS = 30;

    private Waiting() {}

    static <T> T forOne(BlockingQueue<T> queue) {
        try {
            T one = queue.poll(LONGEST_IN_SECONDS, TimeUnit.SECONDS);
            if (one != null) {
                return one;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Problem(503, "Busy", "The ledger is in use by others just now. Try again in a moment.");
    }
}
