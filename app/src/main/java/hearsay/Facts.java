package hearsay;

import hearsay.ledger.Correction;
import hearsay.ledger.Corrections;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.store.KeptDocument;
import hearsay.store.KeptFailure;
import hearsay.store.LedgerStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a ledger held on a day.
 *
 * @param documents those published up to the day, with their dates corrected, copies of one text among them
 * @param failed those that could not be read up to the day, and have not been read since
 * @param corrections those entered up to the day
 * @param outdated the ids of documents that another version of the program has read
 */
record Facts(List<Document> documents, List<FailedDocument> failed, Corrections corrections, Set<String> outdated) {
    /** @param day the last day that counts; empty for all */
    static Facts asOf(Optional<LocalDate> day, LedgerStore store) {
        return store.atOnce(() -> {
            Corrections corrections = corrections(day, store.corrections());
            List<KeptDocument> kept = store.documents();
            List<Document> documents = documents(day, kept, corrections);
            return new Facts(documents, failed(day, documents, store.failures()), corrections, outdated(kept));
        });
    }

    /**
     * What the ledger held at a moment, whatever day its documents are of.
     *
     * @param ids of the documents that count; empty for all
     */
    static Facts heldAt(Instant moment, Optional<List<String>> ids, LedgerStore store) {
        return store.atOnce(() -> {
            Corrections corrections = new Corrections(store.corrections().stream()
                    .filter(entry -> !entry.entered().isAfter(moment))
                    .toList());
            List<KeptDocument> kept = ids.map(store::documents).orElseGet(store::documents).stream()
                    .filter(one -> !one.added().isAfter(moment))
                    .toList();
            List<Document> documents = documents(Optional.empty(), kept, corrections);
            List<KeptFailure> failures = store.failures().stream()
                    .filter(one -> !one.added().isAfter(moment))
                    .toList();
            return new Facts(documents, failed(Optional.empty(), documents, failures), corrections, outdated(kept));
        });
    }

    /** Some documents as they are now. */
    static Facts of(Collection<String> ids, LedgerStore store) {
        Corrections corrections = new Corrections(store.corrections());
        List<KeptDocument> kept = store.documents(ids);
        return new Facts(documents(Optional.empty(), kept, corrections), List.of(), corrections, outdated(kept));
    }

    /** The same with a part of the documents. */
    Facts of(List<Document> some) {
        return new Facts(some, failed, corrections, outdated);
    }

    /** Whether the same follows from both. */
    boolean isLike(Facts other) {
        return documents.equals(other.documents)
                && failed.equals(other.failed)
                && corrections.holding().equals(other.corrections.holding());
    }

    /** The same as if every document had been read. */
    Facts withoutFailed() {
        return new Facts(documents, List.of(), corrections, outdated);
    }

    private static Corrections corrections(Optional<LocalDate> day, List<Correction> all) {
        return new Corrections(
                all.stream().filter(entry -> isBy(day, entry.entered())).toList());
    }

    /** Of a document without a date it is known only when it was added. */
    private static List<Document> documents(Optional<LocalDate> day, List<KeptDocument> kept, Corrections corrections) {
        List<Document> dated =
                corrections.dated(kept.stream().map(KeptDocument::document).toList());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            Instant added = kept.get(i).added();
            boolean known = dated.get(i)
                    .reference()
                    .map(date -> day.isEmpty() || !date.lastDay().isAfter(day.get()))
                    .orElseGet(() -> isBy(day, added));
            if (known) {
                documents.add(dated.get(i));
            }
        }
        return documents;
    }

    private static boolean isBy(Optional<LocalDate> day, Instant time) {
        return day.isEmpty() || !LocalDate.ofInstant(time, ZoneOffset.UTC).isAfter(day.get());
    }

    private static List<FailedDocument> failed(
            Optional<LocalDate> day, List<Document> documents, List<KeptFailure> failures) {
        Set<String> read = new HashSet<>();
        documents.forEach(document -> read.add(document.name()));
        return failures.stream()
                .filter(kept ->
                        isBy(day, kept.added()) && !read.contains(kept.failed().name()))
                .map(KeptFailure::failed)
                .toList();
    }

    private static Set<String> outdated(List<KeptDocument> kept) {
        String engine = EngineVersion.reading();
        return kept.stream()
                .filter(one -> !one.engine().equals(engine))
                .map(one -> one.document().id())
                .collect(Collectors.toSet());
    }
}
