package hearsay.web;

import hearsay.KeptLedger;
import hearsay.LedgerView;
import hearsay.store.Access;
import hearsay.store.LedgerException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/**
 * Links every story before anybody asks for it: when the ledger is opened, and again those that an addition or a correction
 * touches. One thread that gives way to visitors; what it makes is remembered in the ledger, so that memory holds no more than
 * what visitors look at. A story that somebody waits for comes first.
 */
final class Preparation implements AutoCloseable {
    private static final long LOOK_MILLISECONDS = 500;
    /** Documents come in one after another; a story is linked when there has been none for a while. */
    private static final long SETTLED_NANOSECONDS = 1_500_000_000L;

    private static final int NOTED_TOGETHER = 300;

    private final Connections connections;
    private final Revisions revisions;
    private final StoryList list;
    private final Snapshots snapshots;
    private final Traffic traffic;
    private final boolean many;
    private final Orders orders = new Orders();
    private final ForkJoinPool thread = new ForkJoinPool(1, LowPriority::new, null, true);
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
                if (many) {
                    orders.remember(Prepared.of(kept));
                }
                work(kept);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    Progress progress() {
        int stories = many ? list.all().size() : 1;
        return new Progress(Math.max(0, stories - orders.left()), stories);
    }

    /** Has a story prepared before all others, and waits for it as long as allowed; true where it is ready. */
    boolean await(Optional<StoryList.Entry> story, Duration longest) {
        return orders.await(story, () -> revisions.of(story), longest);
    }

    /** Waits until the list of stories has all that was in the ledger when this was called; false where that takes too long. */
    boolean awaitList(Duration longest) {
        return orders.awaitList(longest);
    }

    private void work(KeptLedger kept) throws InterruptedException {
        while (!closed) {
            try {
                lookAt(kept);
                Optional<Optional<StoryList.Entry>> next = next();
                if (next.isPresent()) {
                    prepare(kept, next.get());
                }
                if (many) {
                    orders.news(NOTED_TOGETHER).ifPresent(lines -> Prepared.note(kept, lines));
                }
            } catch (LedgerException e) {
                // whoever asks for a page meets the same fault, and is told of it there
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            }
        }
    }

    /** Brings the list up to date where the ledger has changed, and notes which stories may have changed by it. */
    private void lookAt(KeptLedger kept) {
        Optional<Long> wanted = orders.listWanted();
        if (wanted.isPresent()) {
            revisions.changed();
        }
        String now = revisions.now();
        if (isSettled(now) || wanted.isPresent()) {
            if (many && !list.isOf(now)) {
                list.bringUpToDate(kept);
                orders.all(list.all().stream()
                        .flatMap(story -> list.of(story.id()).stream())
                        .toList());
            } else if (!many && !isReady(Optional.empty())) {
                orders.theOne();
            }
        }
        wanted.ifPresent(orders::listMade);
    }

    private boolean isSettled(String now) {
        boolean begun = !seen.isEmpty();
        if (!now.equals(seen)) {
            seen = now;
            seenAt = System.nanoTime();
        }
        return !begun || System.nanoTime() - seenAt >= SETTLED_NANOSECONDS;
    }

    /** What is to be prepared next; empty when there was nothing for a while. */
    private Optional<Optional<StoryList.Entry>> next() throws InterruptedException {
        Optional<Optional<StoryList.Entry>> urgent = orders.urgent(LOOK_MILLISECONDS);
        if (urgent.isPresent()) {
            return urgent;
        }
        Optional<StoryList.Entry> queued = orders.queued();
        if (queued.isEmpty() || isReady(queued)) {
            return Optional.empty();
        }
        traffic.giveWay();
        return Optional.of(queued);
    }

    private boolean isReady(Optional<StoryList.Entry> story) {
        return orders.isReady(Snapshots.key(story), revisions.of(story));
    }

    private void prepare(KeptLedger kept, Optional<StoryList.Entry> story) {
        String key = Snapshots.key(story);
        String made = revisions.of(story);
        try {
            LedgerView view = story.map(entry -> kept.listed().view(entry.story()))
                    .orElseGet(() -> kept.view(Optional.empty(), Optional.empty()));
            if (story.isEmpty() || snapshots.last(story).isPresent()) {
                snapshots.keep(story, made, view);
            }
            snapshots.linked(made);
            orders.ready(key, made);
        } catch (RuntimeException e) {
            orders.failed(key, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        orders.close();
        thread.shutdownNow();
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
