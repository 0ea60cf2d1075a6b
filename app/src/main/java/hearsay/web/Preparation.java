package hearsay.web;

import hearsay.KeptLedger;
import hearsay.KeptStory;
import hearsay.LedgerView;
import hearsay.store.Access;
import hearsay.store.LedgerException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Links every story before anybody asks for it: when the ledger is opened, and again those that an addition or a correction
 * touches. One thread that gives way to visitors; what it makes is remembered in the ledger, so that memory holds no more than
 * what visitors look at. A story that somebody waits for comes first.
 */
final class Preparation implements AutoCloseable {
    private static final long LOOK_MILLISECONDS = 500;
    /** Documents come in one after another; a story is linked when there has been none for a while. */
    private static final long SETTLED_NANOSECONDS = 1_500_000_000L;

    private final Connections connections;
    private final Revisions revisions;
    private final StoryList list;
    private final Snapshots snapshots;
    private final Traffic traffic;
    private final boolean many;
    private final ForkJoinPool thread = new ForkJoinPool(1, LowPriority::new, null, true);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Optional<StoryList.Entry>> first = new ArrayDeque<>();
    private final Deque<StoryList.Entry> queue = new ArrayDeque<>();
    /** What each story was made of when it was prepared last. */
    private final Map<String, String> ready = new HashMap<>();
    private final Map<String, RuntimeException> faults = new HashMap<>();
    private long listsAsked;
    private long listsMade;
    private String seen = "";
    private long seenAt;
    private volatile boolean closed;

    Preparation(Connections connections, Revisions revisions, StoryList list, Snapshots snapshots, Traffic traffic) {
        this.connections = connections;
        this.revisions = revisions;
        this.list = list;
        this.snapshots = snapshots;
        this.traffic = traffic;
        this.many = connections.alone(KeptLedger::isOfManyStories);
    }

    /**
     * How far it is.
     *
     * @param prepared how many stories need no work
     * @param stories how many there are; 0 while they are being told apart
     */
    record Progress(int prepared, int stories) {}

    void begin() {
        thread.execute(() -> {
            try (KeptLedger kept = connections.open(Access.WRITE)) {
                work(kept);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    Progress progress() {
        lock.lock();
        try {
            int stories = many ? list.all().size() : 1;
            return new Progress(Math.max(0, stories - queue.size() - first.size()), list.isEmpty() && many ? 0 : stories);
        } finally {
            lock.unlock();
        }
    }

    /** Has a story prepared before all others, and waits for it as long as allowed; true where it is ready. */
    boolean await(Optional<StoryList.Entry> story, Duration longest) {
        String key = Snapshots.key(story);
        // whoever waits has not found it among what is remembered, whatever was noted of it
        locked(() -> ready.remove(key));
        return waiting(longest, () -> {
            if (faults.containsKey(key)) {
                throw faults.remove(key);
            }
            if (revisions.of(story).equals(ready.get(key))) {
                return true;
            }
            if (!first.contains(story)) {
                first.addFirst(story);
                changed.signalAll();
            }
            return false;
        });
    }

    /** Waits until the list of stories has all that was in the ledger when this was called; false where that takes too long. */
    boolean awaitList(Duration longest) {
        long[] ticket = {0};
        return waiting(longest, () -> {
            if (ticket[0] == 0) {
                ticket[0] = ++listsAsked;
                changed.signalAll();
            }
            return listsMade >= ticket[0];
        });
    }

    private interface Look {
        boolean isDone();
    }

    private boolean waiting(Duration longest, Look look) {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!look.isDone()) {
                if (left <= 0 || closed) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void work(KeptLedger kept) throws InterruptedException {
        while (!closed) {
            try {
                lookAt(kept);
                Optional<Optional<StoryList.Entry>> next = next();
                if (next.isPresent()) {
                    prepare(kept, next.get());
                }
            } catch (LedgerException e) {
                // whoever asks for a page meets the same fault, and is told of it there
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            }
        }
    }

    /** Brings the list up to date where the ledger has changed, and notes which stories may have changed by it. */
    private void lookAt(KeptLedger kept) {
        long asked = locked(() -> listsAsked);
        boolean wanted = asked > locked(() -> listsMade);
        if (wanted) {
            revisions.changed();
        }
        String now = revisions.now();
        if (wanted || isSettled(now)) {
            if (many && !list.isOf(now)) {
                list.bringUpToDate(kept);
                locked(() -> queued(list.all()));
            } else if (!many && !isReady(Optional.empty())) {
                locked(() -> first.isEmpty() && first.add(Optional.empty()));
            }
        }
        if (wanted) {
            locked(() -> listsMade = asked);
            locked(this::tell);
        }
    }

    private boolean isSettled(String now) {
        boolean begun = !seen.isEmpty();
        if (!now.equals(seen)) {
            seen = now;
            seenAt = System.nanoTime();
        }
        return !begun || System.nanoTime() - seenAt >= SETTLED_NANOSECONDS;
    }

    private boolean queued(List<KeptStory> stories) {
        queue.clear();
        return stories.stream().allMatch(story -> list.of(story.id()).filter(queue::add).isPresent());
    }

    private boolean tell() {
        changed.signalAll();
        return true;
    }

    /** What is to be prepared next; empty when there was nothing for a while. */
    private Optional<Optional<StoryList.Entry>> next() throws InterruptedException {
        lock.lock();
        try {
            if (first.isEmpty() && queue.isEmpty() && listsAsked == listsMade) {
                changed.await(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            if (!first.isEmpty()) {
                return Optional.ofNullable(first.poll());
            }
        } finally {
            lock.unlock();
        }
        Optional<StoryList.Entry> queued = locked(() -> Optional.ofNullable(queue.poll()));
        if (queued.isPresent() && !isReady(queued)) {
            traffic.giveWay();
            return Optional.of(queued);
        }
        return Optional.empty();
    }

    private boolean isReady(Optional<StoryList.Entry> story) {
        String made = revisions.of(story);
        return locked(() -> made.equals(ready.get(Snapshots.key(story))));
    }

    private void prepare(KeptLedger kept, Optional<StoryList.Entry> story) {
        String key = Snapshots.key(story);
        String made = revisions.of(story);
        try {
            LedgerView view = story.map(entry -> kept.view(entry.story()))
                    .orElseGet(() -> kept.view(Optional.empty(), Optional.empty()));
            if (story.isEmpty() || snapshots.last(story).isPresent()) {
                snapshots.keep(story, made, view);
            }
            snapshots.linked(made);
            locked(() -> ready.put(key, made));
        } catch (RuntimeException e) {
            locked(() -> faults.put(key, e));
        }
        locked(this::tell);
    }

    private <T extends @Nullable Object> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdownNow();
        locked(this::tell);
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
