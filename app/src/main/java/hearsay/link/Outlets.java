package hearsay.link;

import hearsay.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which earlier documents are of outlets that a document names. A name is looked for once, however much its outlet wrote. */
final class Outlets {
    private final List<Document> documents;
    private final Map<String, List<Integer>> placesOf = new TreeMap<>();

    /** @param documents in the order in which one can repeat another */
    Outlets(List<Document> documents) {
        this.documents = documents;
        for (int place = 0; place < documents.size(); place++) {
            String outlet = documents.get(place).outlet().orElse("");
            if (!outlet.isBlank()) {
                placesOf.computeIfAbsent(outlet, o -> new ArrayList<>()).add(place);
            }
        }
    }

    /** The places, rising, of the earlier documents whose outlet, another than its own, this one names. */
    List<Integer> named(int later) {
        Document document = documents.get(later);
        String own = document.outlet().orElse("");
        return placesOf.entrySet().stream()
                .filter(outlet ->
                        !outlet.getKey().equals(own) && document.text().contains(outlet.getKey()))
                .flatMap(outlet -> outlet.getValue().stream())
                .filter(place -> place < later)
                .sorted()
                .toList();
    }
}
