package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/** Gives the tokens around a cue their roles, by a linear chain over its paragraph's sentences near it. */
final class RoleLabeller {
    private static final int BACK = 2;
    private static final int AHEAD = 4;
    /** Text without full stops is cut, so that its length costs no more than its share. */
    private static final int FARTHEST = 500;

    private static final double NEVER = -1e6;
    private static final double EVEN = 0.5;

    private final Columns columns;
    private final Frames frames;
    private final Weights emission;
    private final Weights edge;
    private final Features features = new Features();

    RoleLabeller(Columns columns, Frames frames, Weights emission, Weights edge) {
        this.columns = columns;
        this.frames = frames;
        this.emission = emission;
        this.edge = edge;
    }

    /** The first token of the window around a cue and the first after it. */
    static int[] window(Columns columns, int cue) {
        int s = columns.sentence[cue];
        int low = s;
        int high = s;
        while (low > 0 && s - low < BACK && belongs(columns, low - 1, cue)) {
            low--;
        }
        while (high + 2 < columns.sentenceStart.length && high - s < AHEAD && belongs(columns, high + 1, cue)) {
            high++;
        }
        return new int[] {
            Math.max(columns.sentenceStart[low], cue - FARTHEST),
            Math.min(columns.sentenceStart[high + 1], cue + FARTHEST)
        };
    }

    private static boolean belongs(Columns columns, int sentence, int cue) {
        return (columns.paragraph[columns.sentenceStart[sentence]] == columns.paragraph[cue]
                        || isIntroduced(columns, sentence, cue))
                && !columns.furniture[columns.sentenceStart[sentence]];
    }

    /** "The mayor was plain:" and then a paragraph with his words. */
    private static boolean isIntroduced(Columns columns, int sentence, int cue) {
        return sentence == columns.sentence[cue] + 1
                && columns.tokens[columns.sentenceStart[sentence] - 1].text().equals(":");
    }

    /** The readings of a cue, the likeliest first. */
    List<Reading> read(int cue, double likelihood) {
        int[] window = window(columns, cue);
        Lattice lattice = lattice(cue, window);
        double sourceless = lattice.without(Role.SOURCE);
        double contentless = lattice.without(Role.CONTENT);
        List<Reading> readings = new ArrayList<>();
        for (Alternatives.Labelling labelling : Alternatives.of(
                lattice, lattice.best(sourceless < EVEN), () -> ByTree.labels(columns, frames, cue, window))) {
            int[] labels = labelling.labels();
            readings.add(new Reading(
                    cue,
                    window[0],
                    labels,
                    readings.size(),
                    labelling.support(),
                    labelling.tree(),
                    likelihood,
                    lattice.logProbability(labels),
                    sourceless,
                    contentless,
                    mean(lattice, labels, Role.CONTENT),
                    mean(lattice, labels, Role.SOURCE)));
        }
        return readings;
    }

    Lattice lattice(int cue, int[] window) {
        RoleFeatures shown = new RoleFeatures(columns, frames, cue, window[0], window[1]);
        int size = window[1] - window[0];
        double[] emissions = new double[size * Role.COUNT];
        double[] edges = new double[size * Role.COUNT * Role.COUNT];
        for (int i = 0; i < size; i++) {
            shown.emission(window[0] + i, features);
            emission.score(features, emissions, i * Role.COUNT);
            if (i > 0) {
                shown.edge(window[0] + i, features);
                edge.score(features, edges, i * Role.COUNT * Role.COUNT);
            }
        }
        fix(emissions, cue - window[0]);
        return new Lattice(size, emissions, edges);
    }

    /** The cue's chief word is part of the cue. */
    static void fix(double[] emissions, int cue) {
        for (int y = 0; y < Role.CUE.ordinal(); y++) {
            emissions[cue * Role.COUNT + y] = NEVER;
        }
    }

    private static double mean(Lattice lattice, int[] labels, Role role) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == role.ordinal()) {
                sum += lattice.marginal(i, labels[i]);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
