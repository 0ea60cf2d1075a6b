package hearsay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends work in good order when the process is asked to end (Ctrl-C, or TERM): the work is told to stop, its thread is woken, and
 * the process waits a little for it. Whatever is left undone after that is undone wholly, since each step is one transaction.
 */
final class Interruption {
    private static final int PATIENCE_IN_SECONDS = 10;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread worker = Thread.currentThread();
    private final Runnable stop;
    private volatile boolean asked;

    private Interruption(Runnable stop) {
        this.stop = stop;
    }

    /** For the work of this thread. */
    static Interruption of(Runnable stop) {
        Interruption interruption = new Interruption(stop);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::ask, "hearsay-interruption"));
        return interruption;
    }

    private void ask() {
        if (finished.getCount() == 0) {
            return;
        }
        asked = true;
        stop.run();
        worker.interrupt();
        try {
            boolean ended = finished.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                System.err.println("hearsay: stopped in the middle of an article, which is read again next time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked;
    }

    /** The work has ended. */
    void done() {
        finished.countDown();
    }
}
