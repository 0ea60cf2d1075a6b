package hearsay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A function over a stream of items on several threads, with the results in the order of the items and only a few items
 * in memory at a time.
 */
final class OrderedWork {
    private OrderedWork() {}

    /**
     * Runs to the end or to the first failure, which is thrown as it was.
     *
     * @param threads how many items are worked on at once, 1 or more
     */
    static <T, R> void run(int threads, Iterator<T> items, Function<T, R> work, Consumer<R> sink) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedWork::daemon)) {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            while (items.hasNext() || !waiting.isEmpty()) {
                while (items.hasNext() && waiting.size() < threads + 1) {
                    T item = items.next();
                    waiting.add(pool.submit(() -> work.apply(item)));
                }
                sink.accept(result(waiting.removeFirst()));
            }
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(null, task, "hearsay-worker", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
