package hearsay.web;

import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.KeptStory;
import hearsay.LedgerView;
import hearsay.ledger.Correction;
import hearsay.ledger.Marks;
import hearsay.model.FailedDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The ledger as the pages use it. Nobody waits for linking: what a page tells is a {@link Snapshot}, and where the ledger has
 * changed since, the last one is shown until {@link Preparation} has made the next. Whoever changed something gets the new one
 * ({@link #fresh}).
 */
final class Desk implements AutoCloseable {
    private static final Duration LIST_PATIENCE = Duration.ofMinutes(10);

    private final Hearsay hearsay = Hearsay.open();
    private final Connections connections;
    private final Revisions revisions;
    private final StoryList stories = new StoryList();
    private final Naming naming;
    private final Snapshots snapshots;
    private final Searches searches;
    private final Traffic traffic = new Traffic(System::nanoTime);
    private final Preparation preparation;
    private final boolean many;

    Desk(WebOptions options, InstantSource clock) {
        connections = new Connections(options, hearsay, clock);
        revisions = new Revisions(connections);
        naming = new Naming(connections, revisions, options.name());
        snapshots = new Snapshots(connections, revisions, naming);
        searches = new Searches(connections, revisions);
        many = connections.alone(KeptLedger::isOfManyStories);
        preparation = new Preparation(connections, revisions, stories, snapshots, traffic);
        preparation.begin();
    }

    /** Loads models and the index of words before the first visitor needs them. */
    void warmUp() {
        // parsing goes deep
        Thread thread = new Thread(null, this::warm, "hearsay-warming", 16L << 20);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void warm() {
        searches.warmUp();
        Warmth.of(hearsay);
        searches.byMeaning(nothing()).find("warmth", 1);
    }

    Connections connections() {
        return connections;
    }

    /** What the ledger is called; on a story that is shown as it was, as it was. */
    String title() {
        return onlyStory().map(Snapshot::title).orElseGet(naming::now);
    }

    Naming naming() {
        return naming;
    }

    Searches searches() {
        return searches;
    }

    Traffic traffic() {
        return traffic;
    }

    InstantSource clock() {
        return connections.clock();
    }

    boolean isOfManyStories() {
        return many;
    }

    Preparation.Progress progress() {
        return preparation.progress();
    }

    /** The stories as they were told apart last; empty where they have not been yet. */
    Optional<List<KeptStory>> stories(Duration patience) {
        if (stories.isEmpty()) {
            preparation.awaitList(patience);
        }
        return stories.isEmpty() ? Optional.empty() : Optional.of(stories.all());
    }

    /**
     * A story as it was when it was last worked out; empty where it never was, and is not within the time allowed.
     *
     * @param patience how long to wait for one that nobody has seen yet
     */
    Optional<Snapshot> snapshot(Optional<String> story, Duration patience) {
        Optional<StoryList.Entry> entry = story.map(this::entry);
        Optional<Snapshot> known = snapshots.current(entry).or(() -> snapshots.last(entry));
        return known.isPresent() || !preparation.await(entry, patience) ? known : snapshots.current(entry);
    }

    /** The story of a ledger of one, where it has been worked out. */
    Optional<Snapshot> onlyStory() {
        return many ? Optional.empty() : snapshots.last(Optional.empty());
    }

    boolean isStale(Snapshot snapshot) {
        return !snapshot.revision().equals(revisions.of(snapshot.story().flatMap(stories::of)));
    }

    /** A story as it is now, for whoever has changed it. */
    Snapshot fresh(Optional<String> story) {
        revisions.changed();
        Optional<StoryList.Entry> entry = story.map(this::entry);
        return snapshots.current(entry).orElseGet(() -> {
            if (entry.isEmpty() && preparation.await(entry, LIST_PATIENCE)) {
                return snapshots.last(entry).orElseThrow();
            }
            String now = revisions.of(entry);
            LedgerView view =
                    connections.alone(kept -> entry.map(one -> kept.listed().view(one.story()))
                            .orElseGet(() -> kept.view(Optional.empty(), Optional.empty())));
            return snapshots.keep(entry, now, view);
        });
    }

    /** The same for whoever has added documents, which may have made another list of the stories. */
    Snapshot freshOf(String document) {
        preparation.awaitList(LIST_PATIENCE);
        return fresh(Optional.of(document));
    }

    /** A story as it is, beside what the ledger held at a moment; empty where that was the same. */
    Optional<Snapshot> since(Snapshot now, Instant moment) {
        return snapshots.since(now, now.story().flatMap(stories::of), moment);
    }

    /** Enters a correction, and gives its number. */
    int correct(String by, String reason, ChangeForm form) {
        try {
            return connections.alone(
                    kept -> kept.correct(by, reason, form.of(kept)).id());
        } catch (IllegalArgumentException e) {
            throw Problem.unusable(e.getMessage() + ". Nothing was changed.");
        } finally {
            revisions.changed();
        }
    }

    /** Calls the ledger by another name. */
    void call(String name) {
        naming.call(name);
        snapshots.renamed();
    }

    /** All entries of the ledger, in the order made. */
    List<Correction> corrections() {
        return connections.searching(KeptLedger::corrections);
    }

    Marks marks() {
        return connections.searching(KeptLedger::marks);
    }

    String revision() {
        return revisions.now();
    }

    /** The documents of no story: those that could not be read. */
    List<FailedDocument> failed() {
        return many ? stories.failed() : connections.searching(kept -> kept.failed(Optional.empty()));
    }

    /** The story of no documents, for what is told of no story. */
    Snapshot nothing() {
        return snapshots.nothing(marks());
    }

    /** What the story of a document is called. */
    String storyOf(String document) {
        return entry(document).story().id();
    }

    private StoryList.Entry entry(String document) {
        Optional<StoryList.Entry> known = stories.of(document);
        if (known.isEmpty() && !stories.isOf(revisions.now())) {
            preparation.awaitList(stories.isEmpty() ? Duration.ofSeconds(30) : Duration.ofSeconds(5));
        }
        return known.or(() -> stories.of(document))
                .orElseThrow(() -> Problem.missing("No document " + document + " is in this ledger."));
    }

    @Override
    public void close() {
        preparation.close();
        connections.close();
    }
}
