package hearsay.web;

import hearsay.Hit;
import hearsay.KeptLedger;
import hearsay.MeaningSearch;
import hearsay.store.SearchQuery;
import java.util.List;

/** Searches by words and by meaning; what was found is there until the ledger changes. */
final class Searches {
    /** Words that most claims have, so that much of the index has been read once when the first visitor asks. */
    private static final List<String> WARMTH = List.of("people", "officials", "government", "");

    private final Connections connections;
    private final Revisions revisions;
    private final Recent<MeaningSearch> meanings = new Recent<>(5);
    private final Recent<List<Hit>> found = new Recent<>(500);

    Searches(Connections connections, Revisions revisions) {
        this.connections = connections;
        this.revisions = revisions;
    }

    void warmUp() {
        connections.warm(kept -> {
            for (String words : WARMTH) {
                List<Hit> unused = kept.search(words, SearchQuery.ALL, 50);
            }
        });
    }

    /** What a search by words finds in the whole ledger. */
    List<Hit> byWords(String words, SearchQuery query, int most) {
        String key = String.join("\n", revisions.now(), words, query.toString(), String.valueOf(most));
        return found.get(key).orElseGet(() -> {
            List<Hit> hits = connections.searching(kept -> kept.search(words, query, most));
            found.put(key, hits);
            return hits;
        });
    }

    /** A search by meaning in a story. */
    MeaningSearch byMeaning(Snapshot snapshot) {
        String key = snapshot.story().orElse("") + " " + snapshot.revision();
        return meanings.get(key).orElseGet(() -> {
            MeaningSearch made = connections.searching((KeptLedger kept) -> kept.byMeaning(snapshot.view()));
            meanings.put(key, made);
            return made;
        });
    }
}
