package hearsay.link.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds which reports of a pile may belong together: those that are known are taken over, the others worked out. */
final class LinkFinder {
    private static final double NEGLIGIBLE = 0.02;

    private final Pile pile;
    private final List<String> ids;
    private final StoryModel model;

    /** @param ids of the documents that the reports are of */
    LinkFinder(Pile pile, List<String> ids, StoryModel model) {
        this.pile = pile;
        this.ids = ids;
        this.model = model;
    }

    /** Two reports, the first before the other, and how likely they are of one story. */
    record Link(int one, int other, double likelihood) {}

    /** @param known links of a pile that had some of the same documents */
    List<Link> find(StoryLinks known, List<String> fingerprints) {
        BitSet same = new BitSet();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < pile.size(); i++) {
            if (fingerprints.get(i).equals(known.fingerprints().get(ids.get(i)))) {
                same.set(i);
                places.put(ids.get(i), i);
            }
        }
        List<Link> links = new ArrayList<>(fresh(same));
        for (StoryLinks.Link link : known.links()) {
            Integer one = places.get(link.one());
            Integer other = places.get(link.other());
            if (one != null && other != null) {
                links.add(new Link(Math.min(one, other), Math.max(one, other), link.likelihood()));
            }
        }
        return links;
    }

    /** The links of the reports that are not as they were, found by several hands: each takes one report in so many. */
    private List<Link> fresh(BitSet same) {
        int[] changed =
                IntStream.range(0, pile.size()).filter(i -> !same.get(i)).toArray();
        if (changed.length == 0) {
            return List.of();
        }
        Candidates candidates = new Candidates(pile);
        int hands = Math.min(changed.length, Runtime.getRuntime().availableProcessors());
        List<List<Link>> links = new ArrayList<>(Collections.nCopies(changed.length, List.of()));
        IntStream.range(0, hands).parallel().forEach(hand -> {
            Candidates.Finder finder = candidates.new Finder();
            Comparer comparer = new Comparer(pile);
            for (int c = hand; c < changed.length; c += hands) {
                int report = changed[c];
                // of two that have changed, the pair is found once
                links.set(c, links(comparer, report, finder.of(report, other -> same.get(other) || other < report)));
            }
        });
        return links.stream().flatMap(List::stream).toList();
    }

    private List<Link> links(Comparer comparer, int report, int[] candidates) {
        List<Link> links = new ArrayList<>();
        comparer.take(report);
        for (int other : candidates) {
            double likelihood = model.likelihood(comparer.with(other));
            if (likelihood >= NEGLIGIBLE) {
                links.add(new Link(Math.min(report, other), Math.max(report, other), likelihood));
            }
        }
        return links;
    }

    List<String> fingerprints() {
        Fingerprint fingerprint = new Fingerprint(pile);
        return IntStream.range(0, pile.size()).mapToObj(fingerprint::of).toList();
    }

    /** The links by ids, to be remembered. */
    StoryLinks named(List<Link> links, List<String> fingerprints) {
        Map<String, String> byId = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), fingerprints.get(i));
        }
        return new StoryLinks(
                byId,
                links.stream()
                        .map(link -> new StoryLinks.Link(ids.get(link.one()), ids.get(link.other()), link.likelihood()))
                        .toList());
    }
}
