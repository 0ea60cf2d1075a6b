package hearsay.ledger;

import hearsay.model.Claim;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which lines of a ledger a person has corrected, so that whoever prints a line can say so.
 *
 * <p>Example: {@code marks.ofClaim("ab12-30-55")} are the entries that made this claim what it is.
 *
 * @param claims from a claim's id to the entries that hold for it, in the order made
 * @param documents from a document's id to the entries that hold for it
 * @param notApplied entries that no longer find what they speak of
 */
public record Marks(
        Map<String, List<Correction>> claims, Map<String, List<Correction>> documents, List<NotApplied> notApplied) {
    /** Of a ledger that nobody has corrected. */
    public static final Marks NONE = new Marks(Map.of(), Map.of(), List.of());

    public Marks {
        claims = Map.copyOf(claims);
        documents = Map.copyOf(documents);
        notApplied = List.copyOf(notApplied);
    }

    /**
     * A correction that could not be applied.
     *
     * @param why what is missing, as the end of a sentence: "its words are no longer a claim"
     */
    public record NotApplied(Correction correction, String why) {}

    public List<Correction> ofClaim(String claim) {
        return claims.getOrDefault(claim, List.of());
    }

    /**
     * The entries that what is told of a claim follows from: those that change it, and those that re-date its document where
     * it has no date of its own. Notes change nothing.
     */
    public List<Correction> under(Claim claim) {
        Stream<Correction> own =
                ofClaim(claim.id()).stream().filter(entry -> !(entry.change() instanceof Change.ClaimNote));
        Stream<Correction> dates = claim.said().isPresent()
                ? Stream.empty()
                : ofDocument(claim.document()).stream().filter(entry -> entry.change() instanceof Change.PublishedOn);
        return Stream.concat(own, dates).toList();
    }

    public List<Correction> ofDocument(String document) {
        return documents.getOrDefault(document, List.of());
    }
}
