package hearsay.web;

import hearsay.Hearsay;
import hearsay.Hit;
import hearsay.KeptLedger;
import hearsay.KeptStory;
import hearsay.LedgerView;
import hearsay.MeaningSearch;
import hearsay.brief.BriefOptions;
import hearsay.brief.LedgerLines;
import hearsay.ledger.Correction;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.FailedDocument;
import hearsay.store.SearchQuery;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The ledger as the pages use it: one engine with its models loaded once, snapshots of stories, what was searched for last.
 *
 * <p>Pages are answered from {@link Snapshot}s. Where the ledger has changed since, the last snapshot is shown and a new one is
 * worked out beside it, so that nobody waits for linking; whoever changed something gets the new one ({@link #fresh}).
 */
final class Desk implements AutoCloseable {
    private static final int KEPT_SNAPSHOTS = 200;

    private final WebOptions options;
    private final Hearsay hearsay = Hearsay.open();
    private final InstantSource clock;
    private final Connections connections;
    private final Recent<Snapshot> snapshots = new Recent<>(KEPT_SNAPSHOTS);
    private final Recent<Snapshot> comparisons = new Recent<>(20);
    private final Recent<MeaningSearch> meanings = new Recent<>(5);
    private final Recent<List<Hit>> found = new Recent<>(500);
    private final Revision revision;
    private final boolean many;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(Desk::daemon);
    private final StoryList stories;

    Desk(WebOptions options, InstantSource clock) {
        this.options = options;
        this.clock = clock;
        connections = new Connections(options, hearsay, clock);
        stories = new StoryList(connections);
        many = connections.alone(KeptLedger::isOfManyStories);
        revision = new Revision(() -> connections.searching(KeptLedger::revision));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "hearsay-beside", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }

    /** Loads models and stories before the first visitor needs them. */
    void warmUp() {
        beside.execute(() -> {
            Warmth.of(hearsay);
            connections.alone(kept -> kept.byMeaning(nothing().view())).find("warmth", 1);
            if (isOfManyStories()) {
                stories();
            } else {
                fresh(Optional.empty());
            }
        });
    }

    Hearsay engine() {
        return hearsay;
    }

    InstantSource clock() {
        return clock;
    }

    boolean isOfManyStories() {
        return many;
    }

    /** The stories, as they were when somebody last looked; brought up to date beside. */
    List<KeptStory> stories() {
        if (stories.isEmpty()) {
            return stories.fresh();
        }
        if (!stories.isOf(revision.now())) {
            beside.execute(stories::fresh);
        }
        return stories.all();
    }

    /** A story as it was when it was last worked out, brought up to date beside where the ledger has changed. */
    Snapshot snapshot(Optional<String> story) {
        Optional<Snapshot> known = snapshots.get(key(story));
        if (known.isEmpty()) {
            return fresh(story);
        }
        if (isStale(known.get())) {
            beside.execute(() -> fresh(story));
        }
        return known.get();
    }

    boolean isStale(Snapshot snapshot) {
        return !snapshot.revision().equals(revision.now());
    }

    /** A story as it is now. */
    Snapshot fresh(Optional<String> story) {
        Optional<String> named = story.map(this::storyOf);
        if (named.isPresent()) {
            stories.fresh();
        }
        return connections.alone(kept -> {
            String now = kept.revision();
            revision.is(now);
            Optional<Snapshot> known =
                    snapshots.get(key(named)).filter(one -> one.revision().equals(now));
            Snapshot fresh =
                    known.orElseGet(() -> of(now, named, kept.view(Optional.empty(), named), Optional.empty()));
            snapshots.put(key(named), fresh);
            return fresh;
        });
    }

    /** A story as it is, beside what the ledger held at a moment. */
    Snapshot since(Optional<String> story, Instant moment) {
        Snapshot now = snapshot(story);
        String key = key(story) + " " + now.revision() + " " + moment;
        return comparisons.get(key).orElseGet(() -> {
            LedgerView held = connections.alone(kept -> kept.heldAt(moment, story));
            Snapshot made = of(now.revision(), now.story(), now.view(), Optional.of(held));
            comparisons.put(key, made);
            return made;
        });
    }

    private Snapshot of(String at, Optional<String> story, LedgerView view, Optional<LedgerView> last) {
        String title = story.flatMap(stories::of).map(KeptStory::title).orElse(options.name());
        LedgerLines lines =
                LedgerLines.of(view.ledger(), view.marks(), last.map(LedgerView::ledger), BriefOptions.titled(title));
        return new Snapshot(at, story, title, view, lines);
    }

    /** Enters a correction, and gives its number. */
    int correct(String by, String reason, ChangeForm form) {
        try {
            return connections.alone(
                    kept -> kept.correct(by, reason, form.of(kept)).id());
        } catch (IllegalArgumentException e) {
            throw Problem.unusable(e.getMessage() + ". Nothing was changed.");
        }
    }

    /** All entries of the ledger, in the order made. */
    List<Correction> corrections() {
        return connections.searching(KeptLedger::corrections);
    }

    Marks marks() {
        return connections.searching(KeptLedger::marks);
    }

    String revision() {
        return revision.now();
    }

    /** The documents of no story: those that could not be read. */
    List<FailedDocument> failed() {
        return connections.alone(kept -> kept.failed(Optional.empty()));
    }

    /** The story of no documents, for what is told of no story. */
    Snapshot nothing() {
        Ledger none = new Ledger(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        return of("", Optional.empty(), new LedgerView(none, marks(), 0), Optional.empty());
    }

    /** What a search by words finds; asked again, it is there until the ledger changes. */
    List<Hit> search(String words, SearchQuery query, int most) {
        String key = String.join("\n", revision.now(), words, query.toString(), String.valueOf(most));
        return found.get(key).orElseGet(() -> {
            List<Hit> hits = connections.searching(kept -> kept.search(words, query, most));
            found.put(key, hits);
            return hits;
        });
    }

    /** A search by meaning in a story. */
    MeaningSearch meanings(Snapshot snapshot) {
        String key = key(snapshot.story()) + " " + snapshot.revision();
        return meanings.get(key).orElseGet(() -> {
            MeaningSearch made = connections.alone(kept -> kept.byMeaning(snapshot.view()));
            meanings.put(key, made);
            return made;
        });
    }

    /** What the story of a document is called. */
    String storyOf(String document) {
        return stories.of(document)
                .or(() -> {
                    stories.fresh();
                    return stories.of(document);
                })
                .orElseThrow(() -> Problem.missing("No document " + document + " is in this ledger."))
                .id();
    }

    private static String key(Optional<String> story) {
        return story.orElse("");
    }

    @Override
    public void close() {
        beside.shutdownNow();
        connections.close();
    }
}
