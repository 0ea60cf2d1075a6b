package hearsay.web;

import hearsay.KeptStory;
import hearsay.LedgerView;
import hearsay.brief.BriefOptions;
import hearsay.brief.LedgerLines;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Stories as pages show them. Those used last are kept, as many as have so many claims together; others are made of what has been
 * linked and remembered before.
 */
final class Snapshots {
    private static final long KEPT_CLAIMS = 25_000;
    private static final long KEPT_COMPARED_CLAIMS = 5_000;

    private static final int TURNS = 64;

    private final Connections connections;
    private final Revisions revisions;
    private final Naming naming;
    private final Recent<Snapshot> known = new Recent<>(KEPT_CLAIMS, Snapshots::claims);
    private final Recent<Snapshot> compared = new Recent<>(KEPT_COMPARED_CLAIMS, Snapshots::claims);
    private final Recent<Boolean> changed = new Recent<>(2_000);
    /** What has not been linked need not be looked for again by every visitor. */
    private final Recent<Boolean> missing = new Recent<>(1_000);

    private final List<ReentrantLock> turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toList();

    Snapshots(Connections connections, Revisions revisions, Naming naming) {
        this.connections = connections;
        this.revisions = revisions;
        this.naming = naming;
    }

    private static long claims(Snapshot snapshot) {
        return 20 + snapshot.view().ledger().claims().size();
    }

    /** The story as it was shown last, however old. */
    Optional<Snapshot> last(Optional<StoryList.Entry> story) {
        return known.get(key(story));
    }

    /** The story as it is now, where it need not be linked. */
    Optional<Snapshot> current(Optional<StoryList.Entry> story) {
        String now = revisions.of(story);
        Optional<Snapshot> last = last(story).filter(one -> one.revision().equals(now));
        if (last.isPresent() || story.isEmpty() || missing.get(now).isPresent()) {
            return last;
        }
        // who asks for the same story at the same moment waits for the first to have it
        ReentrantLock turn = turns.get(Math.floorMod(now.hashCode(), turns.size()));
        turn.lock();
        try {
            return last(story).filter(one -> one.revision().equals(now)).or(() -> remembered(story, now));
        } finally {
            turn.unlock();
        }
    }

    private Optional<Snapshot> remembered(Optional<StoryList.Entry> story, String now) {
        Optional<LedgerView> view = story.flatMap(
                entry -> connections.searching(kept -> kept.listed().remembered(entry.story())));
        if (view.isEmpty()) {
            missing.put(now, true);
        }
        return view.map(found -> keep(story, now, found));
    }

    /** The one story has another name. */
    void renamed() {
        last(Optional.empty()).ifPresent(one -> keep(Optional.empty(), one.revision(), one.view()));
    }

    /** What has not been linked before now has. */
    void linked(String revision) {
        missing.remove(revision);
    }

    Snapshot keep(Optional<StoryList.Entry> story, String revision, LedgerView view) {
        Snapshot made = of(story.map(StoryList.Entry::story), revision, view, Optional.empty());
        known.put(key(story), made);
        return made;
    }

    /** A story as it is shown, beside what the ledger held at a moment; empty where that was the same. */
    Optional<Snapshot> since(Snapshot now, Optional<StoryList.Entry> story, Instant moment) {
        String key = key(story) + " " + now.revision() + " " + now.title() + " " + moment;
        return story.isEmpty() || hasChanged(key, moment, story.get().story())
                ? Optional.of(compared(key, now, story, moment))
                : Optional.empty();
    }

    private boolean hasChanged(String key, Instant moment, KeptStory story) {
        return changed.get(key).orElseGet(() -> {
            boolean has = connections.searching(kept -> kept.listed().hasChangedSince(moment, story));
            changed.put(key, has);
            return has;
        });
    }

    private Snapshot compared(String key, Snapshot now, Optional<StoryList.Entry> story, Instant moment) {
        return compared.get(key).orElseGet(() -> {
            LedgerView held =
                    connections.alone(kept -> story.map(entry -> kept.listed().heldAt(moment, entry.story()))
                            .orElseGet(() -> kept.heldAt(moment)));
            Snapshot made = of(story.map(StoryList.Entry::story), now.revision(), now.view(), Optional.of(held));
            compared.put(key, made);
            return made;
        });
    }

    /** The story of no documents, for what is told of no story. */
    Snapshot nothing(Marks marks) {
        Ledger none = new Ledger(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        return of(Optional.empty(), "", new LedgerView(none, marks, 0), Optional.empty());
    }

    private Snapshot of(Optional<KeptStory> story, String revision, LedgerView view, Optional<LedgerView> last) {
        String title = story.map(KeptStory::title)
                .orElseGet(() -> naming.with(view.ledger().documents()));
        LedgerLines lines =
                LedgerLines.of(view.ledger(), view.marks(), last.map(LedgerView::ledger), BriefOptions.titled(title));
        return new Snapshot(revision, story.map(KeptStory::id), title, view, lines);
    }

    static String key(Optional<StoryList.Entry> story) {
        return story.map(entry -> entry.story().id()).orElse("");
    }
}
