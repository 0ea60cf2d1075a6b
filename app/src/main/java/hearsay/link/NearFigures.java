package hearsay.link;

import hearsay.model.Document;
import hearsay.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words that stand beside figures: those of a claim's sentence and of the sentences about it. */
final class NearFigures {
    private final Map<String, Sentences> sentences = new HashMap<>();

    Sentences split(Document document) {
        return sentences.computeIfAbsent(document.id(), id -> new Sentences(document.text()));
    }

    /** Which share of the figures stands beside each word that tells something. */
    Map<String, Double> shares(List<Figures.Point> points) {
        Map<String, Integer> uses = new HashMap<>();
        for (Figures.Point point : points) {
            keys(around(point)).forEach(key -> uses.merge(key, 1, Integer::sum));
        }
        Map<String, Double> shares = new HashMap<>();
        uses.forEach((key, count) -> shares.put(key, (double) count / points.size()));
        return shares;
    }

    private String around(Figures.Point point) {
        Document document = point.statement().document();
        Span whole = point.statement().whole().cover(point.quantity().span());
        Sentences split = split(document);
        int from = Math.max(0, split.at(whole.start()) - 1);
        int to = Math.min(split.spans().size() - 1, split.at(whole.end() - 1) + 1);
        return split.spans().get(from).cover(split.spans().get(to)).of(document.text());
    }

    /** The words that tell something, as they are compared. */
    static Set<String> keys(String words) {
        return Words.of(words).stream()
                .filter(word -> Words.isTopical(word) || Phrase.isYear(word))
                .map(Words::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
