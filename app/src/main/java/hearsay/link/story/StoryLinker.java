package hearsay.link.story;

import hearsay.ledger.Ledger;
import hearsay.link.Linker;
import hearsay.link.StoryOrder;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the ledger of a pile of documents: its stories are told apart and each is linked by itself, so that a toll of one
 * event is never held against the toll of another. For whoever cannot be sure that all documents are of one story.
 *
 * <p>Example: {@code new StoryLinker(new Linker()).link(documents, failed, claims).stories()}.
 */
public final class StoryLinker {
    private static final int SMALL_PILE = 30;
    private static final int FEWEST = 3;

    private final Linker linker;
    private final StoryGrouper grouper = new StoryGrouper();

    public StoryLinker(Linker linker) {
        this.linker = linker;
    }

    /**
     * Links a pile.
     *
     * @param documents those read, in any order
     * @param failed those that could not be read
     * @param claims the claims of the documents, in any order
     */
    public Ledger link(List<Document> documents, List<FailedDocument> failed, List<Claim> claims) {
        Map<String, List<Claim>> claimsOf = claims.stream().collect(Collectors.groupingBy(Claim::document));
        List<Ledger> ledgers = new ArrayList<>();
        int matters = 0;
        for (List<Document> story : stories(documents)) {
            List<Claim> own = story.stream()
                    .flatMap(document -> claimsOf.getOrDefault(document.id(), List.of()).stream())
                    .toList();
            Ledger ledger = linker.link(story, own, new Linker.Place(ledgers.size() + 1, matters + 1));
            matters += ledger.matters().size();
            ledgers.add(ledger);
        }
        return Ledger.of(ledgers, StoryOrder.failed(failed));
    }

    /**
     * The stories by their first documents. Who gives a few documents means them to belong together: in a small pile a report
     * that hangs together with fewer than two others goes with the largest story.
     */
    public List<List<Document>> stories(List<Document> documents) {
        List<Document> sorted = StoryOrder.documents(documents);
        List<Integer> grouped = grouper.group(sorted);
        List<Integer> story = sorted.size() < SMALL_PILE ? joined(grouped) : grouped;
        Map<Integer, List<Document>> stories = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            stories.computeIfAbsent(story.get(i), s -> new ArrayList<>()).add(sorted.get(i));
        }
        return List.copyOf(stories.values());
    }

    /** The same numbers, those of too few documents being the largest story's; of two that are largest, the first. */
    private static List<Integer> joined(List<Integer> stories) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        stories.forEach(story -> sizes.merge(story, 1, Integer::sum));
        int largest = sizes.keySet().stream()
                .reduce((a, b) -> sizes.getOrDefault(b, 0) > sizes.getOrDefault(a, 0) ? b : a)
                .orElse(0);
        return stories.stream()
                .map(story -> sizes.getOrDefault(story, 0) < FEWEST ? largest : story)
                .toList();
    }
}
