package hearsay.link;

import hearsay.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What share of a document's runs of words stands in documents before it; those that share none are never looked at. */
final class SharedRuns {
    private final List<int[]> runs = new ArrayList<>();
    private final List<List<Integer>> documentsWith = new ArrayList<>();

    /** @param documents in the order in which one can repeat another */
    SharedRuns(List<Document> documents) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Document document : documents) {
            int[] own = Shingles.of(document.text()).runs().stream()
                    .mapToInt(run -> numbers.computeIfAbsent(run, r -> numbers.size()))
                    .toArray();
            for (int run : own) {
                if (run == documentsWith.size()) {
                    documentsWith.add(new ArrayList<>(1));
                }
                documentsWith.get(run).add(runs.size());
            }
            runs.add(own);
        }
    }

    /** The share of a document's runs that an earlier one has too. */
    double share(int later, int earlier) {
        return shares(later).getOrDefault(earlier, 0.0);
    }

    /** The same for all earlier ones that have any, in their order. */
    Map<Integer, Double> shares(int later) {
        int[] shared = new int[later];
        for (int run : runs.get(later)) {
            for (int place : documentsWith.get(run)) {
                if (place >= later) {
                    break;
                }
                shared[place]++;
            }
        }
        Map<Integer, Double> shares = new TreeMap<>();
        for (int place = 0; place < later; place++) {
            if (shared[place] > 0) {
                shares.put(place, (double) shared[place] / runs.get(later).length);
            }
        }
        return shares;
    }
}
