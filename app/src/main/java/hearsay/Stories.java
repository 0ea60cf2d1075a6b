package hearsay;

import hearsay.link.story.StoryGrouper;
import hearsay.link.story.StoryLinks;
import hearsay.model.Document;
import hearsay.store.LedgerStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The stories of a ledger of many: remembered until its documents change. Then they are grouped again, with the links that are
 * remembered of the documents that were there before.
 */
final class Stories {
    private final LedgerStore store;

    Stories(LedgerStore store) {
        this.store = store;
    }

    /** In the order in which they first come up. */
    List<KeptStory> of(String name, List<Document> documents) {
        String madeOf = MadeOf.digest(EngineVersion.linking(), documents);
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        List<List<String>> groups =
                store.rememberedStories(name, madeOf).orElseGet(() -> grouped(name, madeOf, documents));
        return groups.stream()
                .map(ids -> new KeptStory(ids.stream()
                        .map(id -> Objects.requireNonNull(byId.get(id), id))
                        .toList()))
                .toList();
    }

    private List<List<String>> grouped(String name, String madeOf, List<Document> documents) {
        String links = "story links " + name;
        StoryLinks known = store.rememberedBytes(links, EngineVersion.linking())
                .map(StoryLinks::of)
                .orElse(StoryLinks.NONE);
        StoryGrouper.Grouping grouping = new StoryGrouper().group(documents, known);
        store.rememberBytes(links, EngineVersion.linking(), grouping.links().toBytes());
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            groups.computeIfAbsent(grouping.stories().get(i), number -> new ArrayList<>())
                    .add(documents.get(i).id());
        }
        List<List<String>> stories = List.copyOf(groups.values());
        store.rememberStories(name, madeOf, stories);
        return stories;
    }
}
