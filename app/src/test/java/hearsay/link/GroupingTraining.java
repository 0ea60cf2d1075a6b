package hearsay.link;

import hearsay.Hearsay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fits the weights of {@code matter-weights.tsv} on stories annotated by hand, and says how they do on a story that was
 * left out.
 *
 * <p>Learns from every two claims of a story, once from the annotator's claims and once from the claims that the program
 * finds in the same texts. Arguments: the story folders. Prints the file; what does not belong into it are comments.
 *
 * <p>The encoder that comes with the program was trained on the stories that are annotated: with its vectors, figures and weights
 * of the column {@code with-meanings} are too good for them. That column was fitted on vectors of encoders that had not seen the
 * story ({@code docs/models/matters.md}).
 */
public final class GroupingTraining {
    private static final double PENALTY = 0.001;

    private GroupingTraining() {}

    public static void main(String[] folders) {
        List<TrainingStory> stories = read(Arrays.stream(folders).map(Path::of).toList());
        for (boolean meanings : new boolean[] {true, false}) {
            double[] mean = new double[2];
            for (TrainingStory story : stories) {
                GroupingModel model = leavingOut(story, stories, meanings);
                double[] perfect = story.score(story.perfect(), model);
                double[] real = story.score(story.real(), model);
                mean[0] += perfect[0] / stories.size();
                mean[1] += real[0] / stories.size();
                System.out.printf(
                        "# %s left out, %s: %s, program's claims %s%n",
                        story.name(), meanings ? "with meanings" : "words alone", written(perfect), written(real));
            }
            System.out.printf("# mean F1 of pairs: %.3f, program's claims %.3f%n", mean[0], mean[1]);
        }
        print(fit(stories, true), fit(stories, false));
    }

    private static String written(double[] score) {
        return "pairs %.3f (p %.2f r %.2f), %.0f groups".formatted(score[0], score[1], score[2], score[3]);
    }

    static List<TrainingStory> read(List<Path> folders) {
        Hearsay hearsay = Hearsay.open();
        Meanings meanings = new ClaimEncoder();
        return folders.stream()
                .map(folder -> TrainingStory.read(folder, meanings, hearsay))
                .toList();
    }

    /** The model fitted on the other stories. */
    static GroupingModel leavingOut(TrainingStory story, List<TrainingStory> stories, boolean meanings) {
        List<TrainingStory> others = new ArrayList<>(stories);
        others.remove(story);
        return fit(others.isEmpty() ? stories : others, meanings);
    }

    static GroupingModel fit(List<TrainingStory> stories, boolean meanings) {
        LogisticFit fit = new LogisticFit(Feature.values().length, PENALTY);
        stories.stream().flatMap(s -> Stream.of(s.perfect(), s.real())).forEach(claims -> add(fit, claims, meanings));
        double[] w = fit.weights();
        return new GroupingModel(Arrays.copyOf(w, w.length - 1), w[w.length - 1]);
    }

    private static void add(LogisticFit fit, TrainingStory.ClaimSet claims, boolean meanings) {
        LogisticFit.Sample sample = fit.sample();
        List<Statement> statements = claims.statements();
        for (int i = 0; i < statements.size(); i++) {
            for (int j = i + 1; j < statements.size(); j++) {
                if (claims.isKnown(i) && claims.isKnown(j)) {
                    double[] row = Comparison.of(statements.get(i), statements.get(j));
                    if (!meanings) {
                        row[Feature.MEANING.ordinal()] = 0;
                        row[Feature.SETTING.ordinal()] = 0;
                        row[Feature.CROWDING.ordinal()] = 0;
                    }
                    sample.add(row, claims.same(i, j));
                }
            }
        }
    }

    static void print(GroupingModel with, GroupingModel without) {
        System.out.println("name\twith-meanings\twords-alone");
        for (Feature feature : Feature.values()) {
            int i = feature.ordinal();
            System.out.printf("%s\t%.4f\t%.4f%n", GroupingModel.name(feature), with.weights()[i], without.weights()[i]);
        }
        System.out.printf("intercept\t%.4f\t%.4f%n", with.intercept(), without.intercept());
    }
}
