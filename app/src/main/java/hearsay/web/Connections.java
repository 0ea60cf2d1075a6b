package hearsay.web;

import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.store.Access;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** A ledger opened several times, since each is for one thread at a time: once to work stories out and correct, else to search. */
final class Connections implements AutoCloseable {
    private static final int SEARCHERS = 3;

    private final KeptLedger ledger;
    private final ReentrantLock door = new ReentrantLock();
    private final BlockingQueue<KeptLedger> searchers = new ArrayBlockingQueue<>(SEARCHERS);

    Connections(WebOptions options, Hearsay hearsay, InstantSource clock) {
        ledger = KeptLedger.open(options.ledger(), options.access(), hearsay, clock);
        for (int i = 0; i < SEARCHERS; i++) {
            searchers.add(KeptLedger.open(options.ledger(), Access.READ, hearsay, clock));
        }
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
        KeptLedger one = Waiting.forOne(searchers);
        try {
            return work.apply(one);
        } finally {
            searchers.add(one);
        }
    }

    @Override
    public void close() {
        alone(kept -> {
            kept.close();
            return true;
        });
        for (int i = 0; i < SEARCHERS; i++) {
            Waiting.forOne(searchers).close();
        }
    }
}
