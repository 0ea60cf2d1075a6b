package hearsay.web;

import hearsay.KeptLedger;
import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.ledger.Corrections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the ledger is at: asked for a few times a second at most, and by one visitor at a time, however many pages want to know.
 */
final class Revisions {
    private static final long GOOD_FOR_NANOSECONDS = 300_000_000L;

    private final Connections connections;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile State state = new State("", Map.of(), 0);
    private volatile long asked;

    /**
     * One state of the ledger.
     *
     * @param revision another whenever a fact has been added
     * @param entries by document, which entries hold of it
     * @param rereadings how often documents have been read again
     */
    private record State(String revision, Map<String, String> entries, long rereadings) {
        static State of(KeptLedger kept) {
            Map<String, String> entries = new HashMap<>();
            for (Correction entry : new Corrections(kept.corrections()).holding()) {
                document(entry.change()).ifPresent(id -> entries.merge(id, " " + entry.id(), String::concat));
            }
            return new State(kept.revision(), entries, kept.rereadings());
        }

        private static Optional<String> document(Change change) {
            return switch (change) {
                case Change.OfClaim of -> Optional.of(of.claim().document());
                case Change.OfDocument of -> Optional.of(of.document());
                case Change.Undo undo -> Optional.empty();
            };
        }
    }

    Revisions(Connections connections) {
        this.connections = connections;
    }

    /** The revision of the whole ledger. */
    String now() {
        return state().revision();
    }

    /** What a story follows from: another text where it may have to be told differently. */
    String of(Optional<StoryList.Entry> story) {
        State now = state();
        return story.map(entry -> entry.made() + " " + now.rereadings() + entries(now, entry))
                .orElse(now.revision());
    }

    private static String entries(State now, StoryList.Entry story) {
        if (now.entries().isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        story.story().documents().forEach(one -> all.append(now.entries().getOrDefault(one.id(), "")));
        return all.toString();
    }

    /** Is told by whoever has changed something, so that the next to ask does not get what was. */
    void changed() {
        asking.lock();
        try {
            ask();
        } finally {
            asking.unlock();
        }
    }

    private State state() {
        boolean old = state.revision().isEmpty() || System.nanoTime() - asked > GOOD_FOR_NANOSECONDS;
        if (old && state.revision().isEmpty()) {
            changed();
        } else if (old && asking.tryLock()) {
            try {
                ask();
            } finally {
                asking.unlock();
            }
        }
        return state;
    }

    private void ask() {
        state = connections.searching(kept -> {
            String now = kept.revision();
            return now.equals(state.revision()) ? state : State.of(kept);
        });
        asked = System.nanoTime();
    }
}
