package hearsay;

import hearsay.ledger.Corrections;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import hearsay.store.KeptDocument;
import hearsay.store.LedgerStore;
import hearsay.store.Place;
import hearsay.store.SearchQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds claims as they are with their corrections. The store knows what was read; in the few documents that somebody has
 * corrected, all claims with the words are looked at, and the conditions are tried on what the corrections made of them.
 */
final class LedgerSearch {
    private static final Comparator<Hit> NEWEST_FIRST = Comparator.comparing(
                    (Hit hit) -> hit.date().map(PartialDate::firstDay).orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(hit -> hit.document().id())
            .thenComparing(hit -> hit.claim().content().getFirst())
            .thenComparing(hit -> hit.claim().id());

    private final LedgerStore store;

    LedgerSearch(LedgerStore store) {
        this.store = store;
    }

    List<Hit> find(SearchQuery query, int most) {
        return store.atOnce(() -> {
            Corrections corrections = new Corrections(store.corrections());
            Set<String> corrected = corrections.documents();
            Set<Place> places = new LinkedHashSet<>(store.search(query, List.of(), corrected, most));
            Set<Place> doubtful = corrected.isEmpty()
                    ? Set.of()
                    : Set.copyOf(store.search(query.wordsOnly(), corrected, List.of(), Integer.MAX_VALUE));
            places.addAll(doubtful);
            return hits(places, corrections).stream()
                    .filter(hit -> !doubtful.contains(place(hit)) || query.isMet(hit.claim(), hit.document()))
                    .sorted(NEWEST_FIRST)
                    .limit(most)
                    .toList();
        });
    }

    private static Place place(Hit hit) {
        return new Place(hit.document().id(), hit.claim().id());
    }

    private List<Hit> hits(Set<Place> places, Corrections corrections) {
        Set<String> ids = new HashSet<>();
        places.forEach(place -> ids.add(place.document()));
        List<Document> documents =
                store.documents(ids).stream().map(KeptDocument::document).toList();
        Corrections.Corrected corrected = corrections.apply(documents, store.claims(ids));
        Map<String, Document> byId = new HashMap<>();
        corrected.documents().forEach(document -> byId.put(document.id(), document));
        List<Hit> hits = new ArrayList<>();
        for (Claim claim : corrected.claims()) {
            if (places.contains(new Place(claim.document(), claim.id()))) {
                Document document = Objects.requireNonNull(byId.get(claim.document()));
                hits.add(new Hit(document, claim, corrected.marks().ofClaim(claim.id())));
            }
        }
        return hits;
    }
}
