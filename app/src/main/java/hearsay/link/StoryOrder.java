package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one order that a story is worked in, so that the order in which its parts came leaves no trace.
 *
 * <p>Example: {@code StoryOrder.documents(given)} begins with the earliest.
 */
public final class StoryOrder {
    private static final PartialDate LAST = new PartialDate(9999, 12, 31);
    private static final Comparator<Document> BY_DATE = Comparator.comparing(
                    (Document document) -> document.reference().orElse(LAST))
            .thenComparing(Document::name)
            .thenComparing(Document::id);

    private StoryOrder() {}

    /** By date, then name; those without a date last. */
    public static List<Document> documents(List<Document> documents) {
        return documents.stream().sorted(BY_DATE).toList();
    }

    /** By name, then what is told of them. */
    public static List<FailedDocument> failed(List<FailedDocument> failed) {
        return failed.stream()
                .sorted(Comparator.comparing(FailedDocument::name)
                        .thenComparing(FailedDocument::reason)
                        .thenComparing(FailedDocument::detail))
                .toList();
    }

    /** By document in the order given, then by place. */
    static List<Claim> claims(List<Document> sorted, List<Claim> claims) {
        Map<String, Integer> rank = new HashMap<>();
        sorted.forEach(document -> rank.put(document.id(), rank.size()));
        return claims.stream()
                .sorted(Comparator.comparingInt((Claim claim) -> rank.getOrDefault(claim.document(), sorted.size()))
                        .thenComparing(claim -> Span.covering(claim.content()))
                        .thenComparing(Claim::id))
                .toList();
    }
}
