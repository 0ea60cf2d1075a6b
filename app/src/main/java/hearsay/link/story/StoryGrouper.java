package hearsay.link.story;

import hearsay.link.Agglomeration;
import hearsay.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Puts documents together that report one event. For whoever has a pile of mixed articles and wants its stories.
 *
 * <p>Reports that share rare terms are compared by wording, names, numbers and dates; a small logistic model weighs these
 * (docs/models/stories.md); groups whose mean likelihood is high become one. Reports
 * that hang together in a chain are one story too where they make up a good part of the pile: who gives forty reports of one
 * war means one story, though the last shares few words with the first, while in a large stream of news chains come about by
 * chance. The outcome is the same whatever the order of the
 * documents. Work grows with the documents and their neighbours, not with all pairs; of a pile that was grouped before, with
 * what has come and the neighbours of that.
 *
 * <p>Example: of "Two hurt in mill fire", "Mill fire: owner charged" and "School opens", the first two are one story.
 */
public final class StoryGrouper {
    static final double THRESHOLD = 0.28;
    /** The part of a pile that a chain makes up where it is taken for one story. */
    private static final double GOOD_PART = 0.1;

    private final StoryModel model;
    private final double threshold;

    public StoryGrouper() {
        this(StoryModel.load(), THRESHOLD);
    }

    StoryGrouper(StoryModel model, double threshold) {
        this.model = model;
        this.threshold = threshold;
    }

    /**
     * What a pile was grouped into.
     *
     * @param stories the story of each document, as a number from 1 in the order in which the stories first come up
     * @param links what to hand in when the pile has grown
     */
    public record Grouping(List<Integer> stories, StoryLinks links) {
        public Grouping {
            stories = List.copyOf(stories);
        }
    }

    /** The story of each document, as in {@link Grouping}; the documents in any order. */
    public List<Integer> group(List<Document> documents) {
        return group(documents, StoryLinks.NONE).stories();
    }

    /**
     * Groups a pile that has been grouped before, less or more of it.
     *
     * @param documents in any order
     * @param known from the time before; the outcome does not depend on it, only the work
     */
    public Grouping group(List<Document> documents, StoryLinks known) {
        List<Integer> order = IntStream.range(0, documents.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> documents.get(i).sha256())
                        .thenComparing(i -> documents.get(i).name()))
                .toList();
        List<Document> sorted = order.stream().map(documents::get).toList();
        Pile pile = Pile.of(sorted);
        LinkFinder finder =
                new LinkFinder(pile, sorted.stream().map(Document::id).toList(), model);
        List<String> fingerprints = finder.fingerprints();
        List<LinkFinder.Link> links = finder.find(known, fingerprints);
        List<List<Integer>> groups = groups(pile.size(), links);
        int[] group = new int[documents.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                group[order.get(member)] = g;
            }
        }
        return new Grouping(numbered(group, groups.size()), finder.named(links, fingerprints));
    }

    private static List<Integer> numbered(int[] group, int groups) {
        int[] numbers = new int[groups];
        int next = 0;
        List<Integer> stories = new ArrayList<>();
        for (int g : group) {
            if (numbers[g] == 0) {
                numbers[g] = ++next;
            }
            stories.add(numbers[g]);
        }
        return stories;
    }

    private List<List<Integer>> groups(int reports, List<LinkFinder.Link> links) {
        Chains chains = new Chains(reports);
        links.stream()
                .filter(link -> link.likelihood() >= threshold)
                .forEach(link -> chains.link(link.one(), link.other()));
        Agglomeration groups = new Agglomeration(
                reports, new Agglomeration.Stop(threshold, threshold, 0), Agglomeration.Attraction.NONE);
        // between chains no link reaches the threshold, so that no mean of them does
        links.stream()
                .filter(link -> chains.end(link.one()) == chains.end(link.other()))
                .forEach(link -> groups.pair(link.one(), link.other(), link.likelihood()));
        return withChains(groups.groups(), chains, reports);
    }

    /** The groups, those of one large chain as one. */
    static List<List<Integer>> withChains(List<List<Integer>> groups, Chains chains, int reports) {
        Map<Integer, List<Integer>> large = new TreeMap<>();
        for (List<Integer> chain : chains.all()) {
            if (chain.size() > 1 && chain.size() >= GOOD_PART * reports) {
                large.put(chain.get(0), chain);
            }
        }
        List<List<Integer>> stories = new ArrayList<>(large.values());
        groups.stream()
                .filter(group -> !large.containsKey(chains.end(group.get(0))))
                .forEach(stories::add);
        return stories;
    }
}
