package hearsay.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of the thread that made it: what else the machine does at the moment counts little. */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long last = THREADS.getCurrentThreadCpuTime();

    /** Seconds since the last call, or since it was made. */
    double lap() {
        long now = THREADS.getCurrentThreadCpuTime();
        double seconds = (now - last) / 1e9;
        last = now;
        return seconds;
    }

    /** Seconds of a piece of work. */
    static double of(Runnable work) {
        Stopwatch watch = new Stopwatch();
        work.run();
        return watch.lap();
    }

    /** Seconds of a piece of work by the clock on the wall. */
    static double wall(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
