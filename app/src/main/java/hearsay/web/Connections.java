package hearsay.web;

import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.store.Access;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A ledger opened several times, since each is for one thread at a time: once to correct and to link what cannot wait, else to
 * read. Whoever works beside the pages opens it once more.
 */
final class Connections implements AutoCloseable {
    private static final int READERS = 3;

    private final WebOptions options;
    private final Hearsay hearsay;
    private final InstantSource clock;
    private final KeptLedger ledger;
    private final ReentrantLock door = new ReentrantLock();
    private final BlockingQueue<KeptLedger> readers = new ArrayBlockingQueue<>(READERS);

    Connections(WebOptions options, Hearsay hearsay, InstantSource clock) {
        this.options = options;
        this.hearsay = hearsay;
        this.clock = clock;
        ledger = open(options.access());
        for (int i = 0; i < READERS; i++) {
            readers.add(open(Access.READ));
        }
    }

    /** Opens the ledger once more, for the caller to close. */
    KeptLedger open(Access access) {
        return KeptLedger.open(options.ledger(), access, hearsay, clock);
    }

    Hearsay engine() {
        return hearsay;
    }

    InstantSource clock() {
        return clock;
    }

    /** Works with the ledger alone. */
    <T> T alone(Function<KeptLedger, T> work) {
        door.lock();
        try {
            return work.apply(ledger);
        } finally {
            door.unlock();
        }
    }

    /** Reads what needs no linking, beside others. */
    <T> T searching(Function<KeptLedger, T> work) {
        KeptLedger one = Waiting.forOne(readers);
        try {
            return work.apply(one);
        } finally {
            readers.add(one);
        }
    }

    /** Has every reader do the same once. */
    void warm(Consumer<KeptLedger> work) {
        List<KeptLedger> taken = new ArrayList<>();
        try {
            for (int i = 0; i < READERS; i++) {
                taken.add(Waiting.forOne(readers));
                work.accept(taken.getLast());
            }
        } finally {
            readers.addAll(taken);
        }
    }

    @Override
    public void close() {
        alone(kept -> {
            kept.close();
            return true;
        });
        for (int i = 0; i < READERS; i++) {
            Waiting.forOne(readers).close();
        }
    }
}
