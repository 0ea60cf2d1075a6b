package hearsay.link.story;

import hearsay.link.Agglomeration;
import hearsay.model.Document;
import java.util.ArrayList;
import java.util.Collections;
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
 * documents. Work grows with the documents and their neighbours, not with all pairs.
 *
 * <p>Example: of "Two hurt in mill fire", "Mill fire: owner charged" and "School opens", the first two are one story.
 */
public final class StoryGrouper {
    static final double THRESHOLD = 0.28;
    /** The part of a pile that a chain makes up where it is taken for one story. */
    private static final double GOOD_PART = 0.1;

    private static final double NEGLIGIBLE = 0.02;

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
     * The story of each document, as a number from 1 in the order in which the stories first come up.
     *
     * @param documents in any order
     */
    public List<Integer> group(List<Document> documents) {
        List<Integer> order = IntStream.range(0, documents.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> documents.get(i).sha256())
                        .thenComparing(i -> documents.get(i).name()))
                .toList();
        List<List<Integer>> groups = groups(order.stream().map(documents::get).toList());
        int[] group = new int[documents.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                group[order.get(member)] = g;
            }
        }
        return numbered(group, groups.size());
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

    private List<List<Integer>> groups(List<Document> documents) {
        Pile pile = Pile.of(documents);
        Agglomeration groups = new Agglomeration(pile.size(), new Agglomeration.Stop(threshold, threshold, 0), 0);
        Chains chains = new Chains(pile.size());
        List<List<Link>> links = links(pile);
        for (int i = 0; i < links.size(); i++) {
            for (Link link : links.get(i)) {
                groups.pair(link.earlier(), i, link.likelihood());
                if (link.likelihood() >= threshold) {
                    chains.link(link.earlier(), i);
                }
            }
        }
        return withChains(groups.groups(), chains, pile.size());
    }

    /** Each report's links with earlier ones, worked out by several hands: each takes one report in so many. */
    private List<List<Link>> links(Pile pile) {
        Candidates candidates = new Candidates(pile);
        int hands = Math.max(1, Math.min(pile.size(), Runtime.getRuntime().availableProcessors()));
        List<List<Link>> links = new ArrayList<>(Collections.nCopies(pile.size(), List.of()));
        IntStream.range(0, hands).parallel().forEach(hand -> {
            Candidates.Finder finder = candidates.new Finder();
            Comparer comparer = new Comparer(pile);
            for (int i = hand; i < pile.size(); i += hands) {
                comparer.take(i);
                links.set(i, links(comparer, finder.before(i)));
            }
        });
        return links;
    }

    /** An earlier report that a report may belong with. */
    private record Link(int earlier, double likelihood) {}

    private List<Link> links(Comparer comparer, int[] candidates) {
        List<Link> links = new ArrayList<>();
        for (int other : candidates) {
            double likelihood = model.likelihood(comparer.with(other));
            if (likelihood >= NEGLIGIBLE) {
                links.add(new Link(other, likelihood));
            }
        }
        return links;
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
