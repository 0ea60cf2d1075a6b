package hearsay.web;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** A thread that leaves the processor to others where the system heeds priorities; a pool of one keeps parallel work to it. */
final class LowPriority extends ForkJoinWorkerThread {
    LowPriority(ForkJoinPool pool) {
        super(pool);
        setName("hearsay-preparing");
        setPriority(Thread.MIN_PRIORITY);
        setDaemon(true);
    }
}
