package hearsay.link.story;

import hearsay.link.LogisticFit;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Fits the weights of {@code story-weights.tsv} on reports of known incidents. Argument: a file of JSON lines with {@code doc},
 * {@code incident}, {@code dct}, {@code title} and {@code text}. Prints the file; lines that begin with # are the figures: the
 * incidents are cut in two halves, and each half is judged by the weights fitted on the other.
 */
public final class StoryTraining {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoryTraining() {}

    private record Labelled(List<Document> documents, List<String> incidents) {}

    public static void main(String[] arguments) throws IOException {
        Labelled all = read(Path.of(arguments[0]));
        for (int side = 0; side < 2; side++) {
            StoryModel model = fit(half(all, 1 - side));
            Labelled other = half(all, side);
            for (double threshold : new double[] {0.2, 0.25, 0.3, 0.35}) {
                List<Integer> stories = new StoryGrouper(model, threshold).group(other.documents());
                System.out.printf(
                        Locale.ROOT, "# half %d, threshold %.2f: %s%n", side, threshold, pairs(other, stories));
            }
        }
        StoryModel model = fit(all);
        System.out.println("name\tweight");
        for (StoryFeature feature : StoryFeature.values()) {
            System.out.printf(Locale.ROOT, "%s\t%.4f%n", feature.label(), model.weights()[feature.ordinal()]);
        }
        System.out.printf(Locale.ROOT, "intercept\t%.4f%n", model.intercept());
    }

    private static Labelled read(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        List<String> incidents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String text = row.path("text").asString("");
            if (!text.isBlank()) {
                documents.add(document(row, text));
                incidents.add(row.path("incident").asString(""));
            }
        }
        return new Labelled(documents, incidents);
    }

    private static Document document(JsonNode row, String text) {
        return new Document(
                row.path("doc").asString("").substring(0, 12),
                row.path("doc").asString(""),
                text,
                Optional.empty(),
                Optional.of(row.path("title").asString("")).filter(t -> !t.isBlank()),
                List.of(),
                PartialDate.parse(row.path("dct").asString("")),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                row.path("doc").asString(""),
                List.of());
    }

    private static Labelled half(Labelled all, int side) {
        List<Integer> kept = IntStream.range(0, all.documents().size())
                .filter(i -> Math.floorMod(all.incidents().get(i).hashCode(), 2) == side)
                .boxed()
                .toList();
        return new Labelled(
                kept.stream().map(all.documents()::get).toList(),
                kept.stream().map(all.incidents()::get).toList());
    }

    private static StoryModel fit(Labelled labelled) {
        Pile pile = Pile.of(labelled.documents());
        Candidates.Finder finder = new Candidates(pile).new Finder();
        Comparer comparer = new Comparer(pile);
        LogisticFit fit = new LogisticFit(StoryFeature.values().length, 1e-6);
        LogisticFit.Sample sample = fit.sample();
        for (int i = 0; i < pile.size(); i++) {
            int report = i;
            comparer.take(report);
            for (int j : finder.of(report, other -> other < report)) {
                sample.add(
                        comparer.with(j),
                        labelled.incidents()
                                .get(report)
                                .equals(labelled.incidents().get(j)));
            }
        }
        double[] w = fit.weights();
        return new StoryModel(java.util.Arrays.copyOf(w, w.length - 1), w[w.length - 1]);
    }

    /** Precision, recall and F1 over pairs of reports, and B-cubed F1. */
    private static String pairs(Labelled gold, List<Integer> stories) {
        Map<String, Integer> golds = new HashMap<>();
        Map<Integer, Integer> found = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            golds.merge(gold.incidents().get(i), 1, Integer::sum);
            found.merge(stories.get(i), 1, Integer::sum);
            both.merge(gold.incidents().get(i) + " " + stories.get(i), 1, Integer::sum);
        }
        double right = pairs(both);
        double precision = right / pairs(found);
        double recall = right / pairs(golds);
        double bp = 0;
        double br = 0;
        for (Map.Entry<String, Integer> e : both.entrySet()) {
            String[] key = e.getKey().split(" ");
            double n = (double) e.getValue() * e.getValue();
            bp += n / found.getOrDefault(Integer.valueOf(key[1]), 1) / stories.size();
            br += n / golds.getOrDefault(key[0], 1) / stories.size();
        }
        return String.format(
                Locale.ROOT,
                "pairs p %.3f r %.3f f1 %.3f, b3 f1 %.3f, stories %d of %d",
                precision,
                recall,
                f1(precision, recall),
                f1(bp, br),
                found.size(),
                golds.size());
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    private static double f1(double p, double r) {
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }
}
