package hearsay;

import hearsay.ledger.Corrections;
import hearsay.ledger.Ledger;
import hearsay.link.Linker;
import hearsay.link.Meanings;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.read.Copies;
import hearsay.store.LedgerException;
import hearsay.store.LedgerStore;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * From the facts of a ledger to what follows from them: a pure function of documents, claims and entries, so that the order in
 * which they came, and in how many runs, leaves no trace.
 */
final class LedgerReading {
    private final LedgerStore store;
    private final Meanings meanings;
    private final Stories stories;

    LedgerReading(LedgerStore store, Meanings meanings) {
        this.store = store;
        this.meanings = meanings == Meanings.NONE ? meanings : new RememberedMeanings(meanings, store);
        this.stories = new Stories(store);
    }

    /** The stories of a ledger of many; of another, the one. */
    List<KeptStory> stories(Optional<LocalDate> asOf) {
        List<Document> documents = Facts.asOf(asOf, store).documents();
        if (store.isOfManyStories()) {
            return stories.of(name(asOf), documents);
        }
        return documents.isEmpty() ? List.of() : List.of(new KeptStory(documents));
    }

    LedgerView view(Optional<LocalDate> asOf, Optional<String> story) {
        Facts facts = Facts.asOf(asOf, store);
        if (store.isOfManyStories()) {
            return ofStory(facts, asOf, story);
        }
        story.filter(document -> !new KeptStory(facts.documents()).holds(document))
                .ifPresent(document -> {
                    throw missing(document, asOf);
                });
        return ofAll(facts, asOf);
    }

    private LedgerView ofAll(Facts facts, Optional<LocalDate> asOf) {
        return view(name(asOf), facts, facts.documents(), facts.failed(), store.claims());
    }

    /** A document that failed is of no story, and is left to the list of them all. */
    private LedgerView ofStory(Facts facts, Optional<LocalDate> asOf, Optional<String> wanted) {
        String document = wanted.orElseThrow(() -> new LedgerException(
                LedgerException.Kind.MISSING,
                "the ledger is of many stories; name one by --story ('hearsay stories' lists them)"));
        KeptStory story = stories.of(name(asOf), facts.documents()).stream()
                .filter(candidate -> candidate.holds(document))
                .findFirst()
                .orElseThrow(() -> missing(document, asOf));
        return view(
                name(asOf) + " of " + story.id(),
                facts,
                story.documents(),
                List.of(),
                store.claims(ids(story.documents())));
    }

    /** Each story that holds documents beside those known, without and with them. */
    List<LedgerStep> stepsSince(Set<String> known) {
        Facts facts = Facts.asOf(Optional.empty(), store);
        List<KeptStory> all = store.isOfManyStories()
                ? stories.of(name(Optional.empty()), facts.documents())
                : facts.documents().isEmpty() ? List.of() : List.of(new KeptStory(facts.documents()));
        return all.stream()
                .filter(story -> !known.containsAll(ids(story.documents())))
                .map(story -> step(facts, story, known))
                .toList();
    }

    private LedgerStep step(Facts facts, KeptStory story, Set<String> known) {
        List<Document> old = story.documents().stream()
                .filter(document -> known.contains(document.id()))
                .toList();
        // under one name, so that what was "after" in the last step is remembered as what is "before" in this one
        String name = "step of " + (store.isOfManyStories() ? story.id() : "all");
        Ledger before =
                view(name, facts, old, List.of(), store.claims(ids(old))).ledger();
        Ledger after = view(name, facts, story.documents(), List.of(), store.claims(ids(story.documents())))
                .ledger();
        return new LedgerStep(story.title(), before, after);
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

    private static String name(Optional<LocalDate> asOf) {
        return asOf.map(day -> "as of " + day).orElse("now");
    }

    private LedgerView view(
            String name, Facts facts, List<Document> documents, List<FailedDocument> failed, List<Claim> claims) {
        Copies copies = Copies.among(documents);
        Set<String> ids = new HashSet<>();
        copies.read().forEach(document -> ids.add(document.id()));
        List<Claim> own =
                claims.stream().filter(claim -> ids.contains(claim.document())).toList();
        Corrections.Corrected corrected = facts.corrections().apply(copies.read(), own);
        List<FailedDocument> notRead =
                Stream.concat(failed.stream(), copies.left().stream()).toList();
        ids.retainAll(facts.outdated());
        return new LedgerView(linked(name, corrected, notRead), corrected.marks(), ids.size());
    }

    private Ledger linked(String name, Corrections.Corrected corrected, List<FailedDocument> failed) {
        String madeOf = MadeOf.digest(
                EngineVersion.linking(),
                corrected.documents(),
                failed,
                corrected.claims(),
                corrected.rulings().inOrder(),
                new TreeMap<>(corrected.rulings().names()));
        return store.remembered(name, madeOf, corrected.documents()).orElseGet(() -> {
            Ledger ledger =
                    new Linker(meanings).link(corrected.documents(), failed, corrected.claims(), corrected.rulings());
            store.remember(name, madeOf, ledger);
            return ledger;
        });
    }
}
