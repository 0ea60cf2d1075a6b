package hearsay.web;

import hearsay.Addresses;
import hearsay.KeptLedger;
import hearsay.fetch.Address;
import hearsay.fetch.Fetcher;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.store.Access;
import hearsay.watch.Batch;
import hearsay.watch.WatchList;
import hearsay.watch.WatchOptions;
import hearsay.watch.Watcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Watches feeds beside the pages, by the same engine: those named where the server was started, and those that visitors name,
 * which the ledger remembers. Without any it does nothing.
 */
final class Watching implements AutoCloseable {
    private static final int KEPT_NOTICES = 50;
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);
    private static final Duration UNTIL_ONE_IS_NAMED = Duration.ofHours(1);

    private final Watched watched;
    private final Desk desk;
    private final Fetcher fetcher;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Deque<Notice> notices = new ArrayDeque<>();
    private final Thread thread;
    private boolean news;
    private volatile boolean closed;

    /** What the watcher said, and when. */
    record Notice(Instant at, String words) {}

    /** A feed, and whether it can be struck out here. */
    record Feed(WatchList.Fared fared, boolean named) {}

    Watching(Watched watched, Desk desk, Fetcher fetcher) {
        this.watched = watched;
        this.desk = desk;
        this.fetcher = fetcher;
        // parsing goes deep
        thread = new Thread(null, this::work, "hearsay-watching", 16L << 20);
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    List<Feed> feeds() {
        return desk.connections().searching(kept -> {
            WatchList list = new WatchList(kept);
            List<Feed> all = new ArrayList<>();
            list.fared(watched.feeds()).forEach(fared -> all.add(new Feed(fared, false)));
            list.fared(list.all()).stream()
                    .filter(fared -> !watched.feeds().contains(fared.feed()))
                    .forEach(fared -> all.add(new Feed(fared, true)));
            return all;
        });
    }

    /** What was told of late, the newest first. */
    List<Batch> told() {
        return desk.connections().searching(Watcher::told).reversed();
    }

    /** What the watcher said of late, the newest first. */
    List<Notice> notices() {
        lock.lock();
        try {
            return List.copyOf(notices);
        } finally {
            lock.unlock();
        }
    }

    /** Watches a feed from now on. */
    void add(Address feed) {
        change(list -> list.add(feed));
    }

    void remove(Address feed) {
        change(list -> list.remove(feed));
    }

    private interface Change {
        void of(WatchList list);
    }

    private void change(Change change) {
        desk.connections().alone(kept -> {
            change.of(new WatchList(kept));
            return true;
        });
        lookAgain();
    }

    /** Has the watcher ask what is due and tell what has changed, whoever changed it. */
    void lookAgain() {
        lock.lock();
        try {
            news = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private List<Address> addresses(KeptLedger kept) {
        List<Address> all = new ArrayList<>(watched.feeds());
        new WatchList(kept).all().stream().filter(feed -> !all.contains(feed)).forEach(all::add);
        return all;
    }

    private void work() {
        try {
            while (!closed) {
                try {
                    watch();
                } catch (RuntimeException e) {
                    notice("stopped by a fault, and goes on in a minute: " + e.getMessage());
                    sleep(AFTER_A_FAULT);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() throws InterruptedException {
        try (KeptLedger kept = desk.connections().open(Access.WRITE)) {
            while (!closed && addresses(kept).isEmpty()) {
                sleep(UNTIL_ONE_IS_NAMED);
            }
            new Watcher(
                            kept,
                            fetcher,
                            new Addresses(fetcher, new Reader(ReadOptions.DEFAULT, this::notice)),
                            () -> addresses(kept),
                            new WatchOptions(desk::title, watched.kinds(), watched.every()),
                            watched.channels().apply(kept),
                            desk.clock(),
                            this::sleep,
                            this::notice)
                    .run();
        }
    }

    private void notice(String words) {
        lock.lock();
        try {
            notices.addFirst(new Notice(desk.clock().instant(), words));
            if (notices.size() > KEPT_NOTICES) {
                notices.removeLast();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Until then, or until the feeds are others. */
    private void sleep(Duration time) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (long left = time.toNanos(); left > 0 && !news && !closed; ) {
                left = woken.awaitNanos(left);
            }
            news = false;
        } finally {
            lock.unlock();
        }
    }

    /** When something was told last. */
    static Optional<Instant> last(List<Batch> newestFirst) {
        return newestFirst.stream().map(Batch::at).findFirst();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
