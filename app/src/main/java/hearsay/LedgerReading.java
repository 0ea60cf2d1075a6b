package hearsay;

import hearsay.ledger.Corrections;
import hearsay.ledger.Ledger;
import hearsay.link.Linker;
import hearsay.link.Meanings;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.store.LedgerException;
import hearsay.store.LedgerStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * From the facts of a ledger to what follows from them: a pure function of documents, claims and entries, so that the order in
 * which they came, and in how many runs, leaves no trace.
 */
final class LedgerReading {
    private final LedgerStore store;
    private final Meanings meanings;
    private final Stories stories;
    private Optional<Known> known = Optional.empty();

    /**
     * What was read last, which holds until something is added.
     *
     * @param stories of a ledger of many; made when they are first asked for
     */
    private record Known(String revision, Optional<LocalDate> asOf, Facts facts, Supplier<List<KeptStory>> stories) {}

    LedgerReading(LedgerStore store, Meanings meanings) {
        this.store = store;
        this.meanings = meanings == Meanings.NONE ? meanings : new RememberedMeanings(meanings, store);
        this.stories = new Stories(store);
    }

    /** The stories of a ledger of many; of another, the one. */
    List<KeptStory> stories(Optional<LocalDate> asOf) {
        return known(asOf).stories().get();
    }

    List<FailedDocument> failed(Optional<LocalDate> asOf) {
        return known(asOf).facts().failed();
    }

    LedgerView view(Optional<LocalDate> asOf, Optional<String> story) {
        if (store.isOfManyStories()) {
            return ofStory(asOf, story);
        }
        Facts facts = known(asOf).facts();
        story.filter(document -> !new KeptStory(facts.documents()).holds(document))
                .ifPresent(document -> {
                    throw missing(document, asOf);
                });
        return view(name(asOf), facts, store.claims());
    }

    /** What a ledger of one story held at a moment. */
    LedgerView heldAt(Instant moment) {
        Facts facts = Facts.heldAt(moment, Optional.empty(), store);
        return facts.isLike(known(Optional.empty()).facts())
                ? view(Optional.empty(), Optional.empty())
                : view("as held", facts, store.claims());
    }

    /** What the ledger held at a moment of a story of a list that was made earlier. */
    LedgerView heldAt(Instant moment, KeptStory story) {
        Facts facts = factsAt(moment, story);
        return view("as held of " + story.id(), facts, claims(facts.documents()));
    }

    boolean hasChangedSince(Instant moment, KeptStory story) {
        return store.atOnce(() -> !factsAt(moment, story).isLike(Facts.of(ids(story.documents()), store)));
    }

    private Facts factsAt(Instant moment, KeptStory story) {
        return Facts.heldAt(moment, Optional.of(ids(story.documents())), store).withoutFailed();
    }

    private Known known(Optional<LocalDate> asOf) {
        return store.atOnce(() -> {
            String revision = store.revision();
            Optional<Known> still = known.filter(
                    last -> last.revision().equals(revision) && last.asOf().equals(asOf));
            Known now = still.orElseGet(() -> {
                Facts facts = Facts.asOf(asOf, store);
                return new Known(revision, asOf, facts, Once.of(() -> grouped(name(asOf), facts.documents())));
            });
            known = Optional.of(now);
            return now;
        });
    }

    /** A document that failed is of no story, and is left to the list of them all. */
    private LedgerView ofStory(Optional<LocalDate> asOf, Optional<String> wanted) {
        KeptStory story = story(asOf, wanted);
        Facts facts = known(asOf).facts().of(story.documents()).withoutFailed();
        return view(name(asOf) + " of " + story.id(), facts, claims(story.documents()));
    }

    private KeptStory story(Optional<LocalDate> asOf, Optional<String> wanted) {
        String document = wanted.orElseThrow(() -> new LedgerException(
                LedgerException.Kind.MISSING,
                "the ledger is of many stories; name one by --story ('hearsay stories' lists them)"));
        return stories(asOf).stream()
                .filter(candidate -> candidate.holds(document))
                .findFirst()
                .orElseThrow(() -> missing(document, asOf));
    }

    private List<KeptStory> grouped(String name, List<Document> documents) {
        if (store.isOfManyStories()) {
            return stories.of(name, documents);
        }
        return documents.isEmpty() ? List.of() : List.of(new KeptStory(documents));
    }

    /** Each story that holds documents beside those known, without and with them. */
    List<LedgerStep> stepsSince(Set<String> before) {
        Known now = known(Optional.empty());
        return now.stories().get().stream()
                .filter(story -> !before.containsAll(ids(story.documents())))
                .map(story -> step(now.facts().withoutFailed(), story, before))
                .toList();
    }

    private LedgerStep step(Facts facts, KeptStory story, Set<String> before) {
        List<Document> old = story.documents().stream()
                .filter(document -> before.contains(document.id()))
                .toList();
        // under one name, so that what was "after" in the last step is remembered as what is "before" in this one
        String name = "step of " + (store.isOfManyStories() ? story.id() : "all");
        Ledger then = view(name, facts.of(old), claims(old)).ledger();
        Ledger now = view(name, facts.of(story.documents()), claims(story.documents()))
                .ledger();
        return new LedgerStep(story.title(), then, now);
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(Document::id).toList();
    }

    private static LedgerException missing(String document, Optional<LocalDate> asOf) {
        return new LedgerException(
                LedgerException.Kind.MISSING,
                "no document '" + document + "' is in the ledger"
                        + asOf.map(day -> " as of " + day).orElse(""));
    }

    private List<Claim> claims(List<Document> documents) {
        return store.claims(ids(documents));
    }

    private static String name(Optional<LocalDate> asOf) {
        return asOf.map(day -> "as of " + day).orElse("now");
    }

    /** A story of a list that was made earlier: its documents as they are now, linked where that has not been done. */
    LedgerView view(KeptStory story) {
        Telling telling = store.atOnce(() -> telling(story));
        return telling.view(ledger(telling));
    }

    /** The same where it has been linked already. */
    Optional<LedgerView> remembered(KeptStory story) {
        return store.atOnce(() -> {
            Telling telling = telling(story);
            return remembered(telling).map(telling::view);
        });
    }

    private Telling telling(KeptStory story) {
        Facts facts = Facts.of(ids(story.documents()), store).withoutFailed();
        KeptStory now = new KeptStory(facts.documents());
        return Telling.of(
                name(Optional.empty()) + " of " + now.id(), facts.of(now.documents()), claims(now.documents()));
    }

    private LedgerView view(String name, Facts facts, List<Claim> claims) {
        Telling telling = Telling.of(name, facts, claims);
        return telling.view(ledger(telling));
    }

    private Optional<Ledger> remembered(Telling telling) {
        return store.remembered(
                telling.name(), telling.madeOf(), telling.corrected().documents());
    }

    private Ledger ledger(Telling telling) {
        return remembered(telling).orElseGet(() -> {
            Corrections.Corrected corrected = telling.corrected();
            Ledger ledger = new Linker(meanings)
                    .link(corrected.documents(), telling.failed(), corrected.claims(), corrected.rulings());
            store.remember(telling.name(), telling.madeOf(), ledger);
            return ledger;
        });
    }
}
