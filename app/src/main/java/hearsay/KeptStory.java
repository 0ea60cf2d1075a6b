package hearsay;

import hearsay.link.Headlines;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One story of a ledger of many.
 *
 * <p>It is called by the id of its earliest document, and any of its documents' ids finds it: an id that was written down is
 * good for as long as the document is in the ledger, however the story grows.
 *
 * @param documents by date, then name; never empty
 */
public record KeptStory(List<Document> documents) {
    private static final Comparator<Document> BY_DATE = Comparator.comparing(
                    (Document document) -> document.reference().orElse(new PartialDate(9999, 12, 31)))
            .thenComparing(Document::name)
            .thenComparing(Document::id);

    public KeptStory {
        documents = documents.stream().sorted(BY_DATE).toList();
    }

    public String id() {
        return documents.getFirst().id();
    }

    /** The headline that it goes by, as a rule that of the earliest document with one, or the name of the earliest. */
    public String title() {
        return new Headlines(documents)
                .telling()
                .orElseGet(() -> documents.getFirst().name());
    }

    /** The date of the earliest document. */
    public Optional<PartialDate> from() {
        return documents.getFirst().reference();
    }

    /** The date of the latest dated document. */
    public Optional<PartialDate> to() {
        return documents.reversed().stream()
                .flatMap(document -> document.reference().stream())
                .findFirst();
    }

    boolean holds(String idOrName) {
        return documents.stream()
                .anyMatch(document ->
                        document.id().equals(idOrName) || document.name().equals(idOrName));
    }
}
