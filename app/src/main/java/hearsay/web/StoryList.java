package hearsay.web;

import hearsay.KeptStory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stories of a ledger of many, as they were at one revision, and which documents they have. */
final class StoryList {
    private final Connections connections;
    private volatile Known known = new Known("", List.of(), Map.of());

    private record Known(String revision, List<KeptStory> all, Map<String, KeptStory> byDocument) {}

    StoryList(Connections connections) {
        this.connections = connections;
    }

    /** Whether nobody has asked for them yet. */
    boolean isEmpty() {
        return known.revision().isEmpty();
    }

    boolean isOf(String revision) {
        return known.revision().equals(revision);
    }

    List<KeptStory> all() {
        return known.all();
    }

    /** The story of a document. */
    Optional<KeptStory> of(String document) {
        return Optional.ofNullable(known.byDocument().get(document));
    }

    /** The stories as they are now. */
    List<KeptStory> fresh() {
        return connections.alone(kept -> {
            String now = kept.revision();
            if (!isOf(now)) {
                List<KeptStory> all = kept.stories(Optional.empty());
                Map<String, KeptStory> byDocument = new HashMap<>();
                all.forEach(story -> story.documents().forEach(document -> byDocument.put(document.id(), story)));
                known = new Known(now, all, byDocument);
            }
            return known.all();
        });
    }
}
