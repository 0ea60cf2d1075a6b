package hearsay.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which stories are to be prepared, in what order, and who waits for them. Between {@link Preparation}, which works on them, and
 * the threads of visitors. A ledger of one story is an order without an entry.
 */
final class Orders {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Optional<StoryList.Entry>> first = new ArrayDeque<>();
    private final Deque<StoryList.Entry> queue = new ArrayDeque<>();
    private final Map<String, RuntimeException> faults = new HashMap<>();
    private Prepared ready = new Prepared();
    private int unnoted;
    private long listsAsked;
    private long listsMade;
    private boolean closed;

    private interface Look {
        boolean isDone();
    }

    /** Has a story prepared before all others, and waits for it as long as allowed; true where it is ready. */
    boolean await(Optional<StoryList.Entry> story, Supplier<String> made, Duration longest) {
        String key = Snapshots.key(story);
        locked(() -> {
            // whoever waits has not found it among what is remembered, whatever was noted of it
            ready.remove(key);
            return changed;
        });
        return waiting(longest, () -> {
            if (faults.containsKey(key)) {
                throw faults.remove(key);
            }
            if (ready.has(key, made.get())) {
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

    /** Which list was asked for last, where it has not been made yet. */
    Optional<Long> listWanted() {
        return locked(() -> listsAsked > listsMade ? Optional.of(listsAsked) : Optional.empty());
    }

    void listMade(long asked) {
        locked(() -> {
            listsMade = asked;
            changed.signalAll();
            return changed;
        });
    }

    /** All stories of a new list, each to be looked at. */
    void all(List<StoryList.Entry> stories) {
        locked(() -> {
            queue.clear();
            return queue.addAll(stories);
        });
    }

    /** The one story of the ledger is to be prepared. */
    void theOne() {
        locked(() -> first.isEmpty() && first.add(Optional.empty()));
    }

    /** What somebody waits for; waits a while for it where nothing else is to be done. */
    Optional<Optional<StoryList.Entry>> urgent(long milliseconds) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (first.isEmpty() && queue.isEmpty() && listsAsked == listsMade && !closed) {
                changed.await(milliseconds, TimeUnit.MILLISECONDS);
            }
            return Optional.ofNullable(first.poll());
        } finally {
            lock.unlock();
        }
    }

    /** What comes next where nobody waits. */
    Optional<StoryList.Entry> queued() {
        return locked(() -> Optional.ofNullable(queue.poll()));
    }

    /** How many are still to be looked at. */
    int left() {
        return locked(() -> first.size() + queue.size());
    }

    boolean isReady(String story, String made) {
        return locked(() -> ready.has(story, made));
    }

    void ready(String story, String made) {
        locked(() -> {
            ready.put(story, made);
            unnoted++;
            changed.signalAll();
            return changed;
        });
    }

    void failed(String story, RuntimeException fault) {
        locked(() -> {
            faults.put(story, fault);
            changed.signalAll();
            return changed;
        });
    }

    /** Begins with what an earlier server has prepared. */
    void remember(Prepared before) {
        locked(() -> ready = before);
    }

    /** What is prepared, as a note, when nothing is left to do or so many have been since the last. */
    Optional<String> news(int many) {
        return locked(() -> {
            if (unnoted == 0 || !queue.isEmpty() && unnoted < many) {
                return Optional.empty();
            }
            unnoted = 0;
            return Optional.of(ready.lines());
        });
    }

    void close() {
        locked(() -> {
            closed = true;
            changed.signalAll();
            return changed;
        });
    }

    private <T extends @Nullable Object> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
