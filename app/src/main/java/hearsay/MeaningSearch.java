package hearsay;

import hearsay.link.Meanings;
import hearsay.link.Passage;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Finds claims of one story by what they mean: "soldiers sent abroad" finds "a brigade left for the front". The vectors of the
 * claims are those that linking has remembered. Safe for use by several threads.
 *
 * <p>Example: {@code ledger.byMeaning(view).find("who pays", 20)}.
 */
public final class MeaningSearch {
    private final LedgerView view;
    private final Meanings ofQuery;
    private final List<float[]> vectors;
    private final Map<String, Document> documents = new HashMap<>();

    MeaningSearch(LedgerView view, Meanings ofClaims, Meanings ofQuery) {
        this.view = view;
        this.ofQuery = ofQuery;
        view.ledger().documents().forEach(document -> documents.put(document.id(), document));
        this.vectors =
                ofClaims.of(view.ledger().claims().stream().map(this::passage).toList());
    }

    /** The claims that come nearest to the words, the nearest first. */
    public List<Hit> find(String words, int most) {
        List<float[]> query = ofQuery.of(List.of(Passage.of(words)));
        if (words.isBlank() || query.isEmpty() || vectors.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = view.ledger().claims();
        double[] nearness = vectors.stream()
                .mapToDouble(vector -> cosine(query.getFirst(), vector))
                .toArray();
        return IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -nearness[i]))
                .limit(most)
                .map(i -> hit(claims.get(i)))
                .toList();
    }

    private Hit hit(Claim claim) {
        return new Hit(document(claim), claim, view.marks().ofClaim(claim.id()));
    }

    private Document document(Claim claim) {
        return Objects.requireNonNull(documents.get(claim.document()));
    }

    /** The same as linking compares, whose vectors are remembered. */
    private Passage passage(Claim claim) {
        return Passage.of(document(claim), claim);
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            ofA += a[i] * a[i];
            ofB += b[i] * b[i];
        }
        return product / Math.sqrt(ofA * ofB + 1e-12);
    }
}
