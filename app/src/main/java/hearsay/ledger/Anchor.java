package hearsay.ledger;

import hearsay.model.Claim;
import hearsay.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The words that a person spoke of when correcting a claim. They outlast the claim: a later version of the program may cut it
 * otherwise or give it another id, and the words still stand in the document.
 *
 * <p>Example: the anchor of a claim whose content is "112 people died" finds the claim of a later reading whose content is "At
 * least 112 people died".
 *
 * @param claim the claim's id at that time
 * @param document the id of its document
 * @param content the words claimed, sorted
 * @param holder the holder's name at that time
 */
public record Anchor(String claim, String document, List<Span> content, String holder) {
    private static final double ENOUGH = 0.5;

    public Anchor {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("the anchor of claim " + claim + " has no words under it");
        }
    }

    /** The anchor of a claim as it stands. */
    public static Anchor of(Claim claim) {
        return new Anchor(
                claim.id(), claim.document(), claim.content(), claim.holder().name());
    }

    /**
     * The claim that these words are now: the one with the most words in common, counted in characters as an F1 of one half
     * or more; of equals the one of the same id, then of the same holder.
     *
     * @param claims the claims of its document
     */
    public Optional<Claim> find(Collection<Claim> claims) {
        return claims.stream()
                .filter(candidate -> candidate.document().equals(document) && likeness(candidate) >= ENOUGH)
                .max(Comparator.comparingDouble(this::likeness)
                        .thenComparing(candidate -> candidate.id().equals(claim))
                        .thenComparing(candidate -> candidate.holder().name().equals(holder))
                        .thenComparing(Claim::id, Comparator.reverseOrder()));
    }

    private double likeness(Claim candidate) {
        return 2.0 * Span.overlap(content, candidate.content()) / (length(content) + length(candidate.content()));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
