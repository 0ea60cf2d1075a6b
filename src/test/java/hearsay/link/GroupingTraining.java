package hearsay.link;

import hearsay.gold.GoldLedger;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits the weights of {@code matter-weights.tsv} on stories annotated by hand, and says how they do on a story that was
 * left out.
 *
 * <p>Logistic regression by Newton's method with a small penalty on the weights; the threshold is the one that does best
 * on average over the stories left out in turn. Arguments: the story folders. Prints the file.
 */
public final class GroupingTraining {
    private static final double PENALTY = 1e-4;

    private GroupingTraining() {}

    private record Story(
            List<Statement> statements, Map<String, String> gold, List<double[]> rows, List<Boolean> same) {}

    public static void main(String[] folders) {
        List<Story> stories = Arrays.stream(folders).map(f -> read(Path.of(f))).toList();
        List<double[]> models = IntStream.range(0, stories.size())
                .mapToObj(out -> fit(without(stories, out)))
                .toList();
        double best = 0;
        double bestThreshold = 0;
        for (double threshold = 0.004; threshold < 0.1; threshold *= 1.2) {
            double mean = 0;
            StringBuilder line = new StringBuilder("# threshold %.4f left out:".formatted(threshold));
            for (int i = 0; i < stories.size(); i++) {
                double[] score = score(stories.get(i), model(models.get(i), threshold));
                mean += score[0] / stories.size();
                line.append(" pairs %.3f (p %.2f r %.2f) b3 %.3f matters %.0f;"
                        .formatted(score[0], score[1], score[2], score[3], score[4]));
            }
            System.out.println(line + " mean %.3f".formatted(mean));
            if (mean > best) {
                best = mean;
                bestThreshold = threshold;
            }
        }
        print(model(fit(stories), bestThreshold));
        for (Story story : stories) {
            System.out.println("# in sample: " + Arrays.toString(score(story, model(fit(stories), bestThreshold))));
        }
    }

    /** The model fitted on the other stories. */
    static GroupingModel leavingOut(int out, List<Path> folders, double threshold) {
        List<Story> stories = folders.stream().map(GroupingTraining::read).toList();
        return model(fit(without(stories, out)), threshold);
    }

    private static List<Story> without(List<Story> stories, int out) {
        List<Story> kept = new ArrayList<>(stories);
        kept.remove(out);
        return kept.isEmpty() ? stories : kept;
    }

    private static Story read(Path folder) {
        GoldLedger gold = GoldLedger.load(folder);
        List<Document> documents = StoryOrder.documents(gold.documents());
        List<Claim> claims = StoryOrder.claims(documents, gold.claims());
        List<Statement> statements = new StatementReader(documents).read(claims);
        List<double[]> rows = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        var neighbours = new Neighbours(MatterGrouper.COMMON, MatterGrouper.WINDOW).of(statements);
        for (int i = 0; i < statements.size(); i++) {
            for (int j = neighbours.get(i).nextSetBit(0);
                    j >= 0;
                    j = neighbours.get(i).nextSetBit(j + 1)) {
                String matter = gold.matterOf().get(statements.get(i).claim().id());
                rows.add(Feature.of(statements.get(i), statements.get(j)));
                same.add(matter != null
                        && matter.equals(
                                gold.matterOf().get(statements.get(j).claim().id())));
            }
        }
        return new Story(statements, gold.matterOf(), rows, same);
    }

    private static GroupingModel model(double[] w, double threshold) {
        return new GroupingModel(Arrays.copyOf(w, w.length - 1), w[w.length - 1], threshold);
    }

    private static void print(GroupingModel model) {
        System.out.println("name\tweight");
        for (Feature feature : Feature.values()) {
            System.out.printf("%s\t%.4f%n", GroupingModel.name(feature), model.weights()[feature.ordinal()]);
        }
        System.out.printf("intercept\t%.4f%nthreshold\t%.4f%n", model.intercept(), model.threshold());
    }

    /** Pairs F1, precision, recall, B-cubed F1, number of groups. */
    private static double[] score(Story story, GroupingModel model) {
        List<List<Integer>> groups = new MatterGrouper(model).group(story.statements);
        Map<String, Integer> golds = new HashMap<>();
        story.gold.values().forEach(m -> golds.merge(m, 1, Integer::sum));
        double both = 0;
        double found = 0;
        double precision = 0;
        double recall = 0;
        for (List<Integer> group : groups) {
            Map<String, Integer> shared = new HashMap<>();
            for (int i : group) {
                String matter = story.gold.get(story.statements.get(i).claim().id());
                if (matter != null) {
                    shared.merge(matter, 1, Integer::sum);
                }
            }
            int size = shared.values().stream().mapToInt(n -> n).sum();
            found += pairs(size);
            for (Map.Entry<String, Integer> e : shared.entrySet()) {
                both += pairs(e.getValue());
                precision += (double) e.getValue() * e.getValue() / size;
                recall += (double) e.getValue() * e.getValue() / golds.getOrDefault(e.getKey(), 1);
            }
        }
        double wanted =
                golds.values().stream().mapToDouble(GroupingTraining::pairs).sum();
        double n = story.gold.size();
        return new double[] {
            f1(both / found, both / wanted), both / found, both / wanted, f1(precision / n, recall / n), groups.size()
        };
    }

    private static double pairs(int n) {
        return n * (n - 1) / 2.0;
    }

    private static double f1(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static double[] fit(List<Story> stories) {
        int n = Feature.values().length + 1;
        double[] w = new double[n];
        for (int step = 0; step < 12; step++) {
            double[][] h = new double[n][n + 1];
            double total = 0;
            for (Story story : stories) {
                double share = 1.0 / story.rows.size();
                total += 1;
                for (int r = 0; r < story.rows.size(); r++) {
                    add(h, w, story.rows.get(r), story.same.get(r), share);
                }
            }
            for (int i = 0; i < n; i++) {
                h[i][i] += (i < n - 1 ? PENALTY : 1e-9) * total;
                h[i][n] -= i < n - 1 ? PENALTY * total * w[i] : 0;
            }
            double[] change = solve(h);
            for (int i = 0; i < n; i++) {
                w[i] += change[i];
            }
        }
        return w;
    }

    private static void add(double[][] h, double[] w, double[] row, boolean same, double share) {
        int n = w.length;
        double z = w[n - 1];
        for (int i = 0; i < n - 1; i++) {
            z += w[i] * row[i];
        }
        double p = 1 / (1 + Math.exp(-z));
        for (int i = 0; i < n; i++) {
            double xi = i < n - 1 ? row[i] : 1;
            if (xi == 0) {
                continue;
            }
            h[i][n] += share * ((same ? 1 : 0) - p) * xi;
            for (int j = 0; j < n; j++) {
                h[i][j] += share * p * (1 - p) * xi * (j < n - 1 ? row[j] : 1);
            }
        }
    }

    /** Solves by Gauss and Jordan with pivots; the last column is the right-hand side. */
    private static double[] solve(double[][] m) {
        int n = m.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
            }
            double[] swap = m[c];
            m[c] = m[pivot];
            m[pivot] = swap;
            for (int r = 0; r < n; r++) {
                double factor = r == c ? 0 : m[r][c] / m[c][c];
                for (int k = c; factor != 0 && k <= n; k++) {
                    m[r][k] -= factor * m[c][k];
                }
            }
        }
        return IntStream.range(0, n).mapToDouble(i -> m[i][n] / m[i][i]).toArray();
    }
}
