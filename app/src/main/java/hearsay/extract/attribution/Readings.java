package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a document with the trained model in three steps: which words may be cues ({@link CueFeatures}), which tokens around
 * each are its source and content ({@link RoleLabeller}), and how likely each reading is right given all of them ({@link
 * JudgeFeatures}).
 */
final class Readings {
    /** Words less likely to be cues are not read at all. */
    static final double FLOOR = 0.05;

    private Readings() {}

    /** The readings of each word that may be a cue, in text order, the likeliest of each first. */
    static List<Reading> of(Columns columns, Frames frames, AttributionModel model, CueLexicon lexicon) {
        Features features = new Features();
        CueFeatures cues = new CueFeatures(columns, frames, lexicon, features);
        RoleLabeller labeller = new RoleLabeller(columns, frames, model.emission(), model.edge());
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (CueFeatures.isCandidate(columns, i)) {
                cues.fill(i);
                double likelihood = likelihood(model.cue(), features);
                if (likelihood >= FLOOR) {
                    readings.addAll(labeller.read(i, likelihood));
                }
            }
        }
        return readings;
    }

    /** How likely each reading is right. */
    static double[] judged(
            List<Reading> readings, Columns columns, Frames frames, AttributionModel model, CueLexicon lexicon) {
        Features features = new Features();
        JudgeFeatures judge = new JudgeFeatures(columns, frames, lexicon, readings, features);
        double[] likelihoods = new double[readings.size()];
        for (int i = 0; i < likelihoods.length; i++) {
            judge.fill(i);
            likelihoods[i] = likelihood(model.judge(), features);
        }
        return likelihoods;
    }

    private static double likelihood(Weights weights, Features features) {
        double[] sum = new double[1];
        weights.score(features, sum, 0);
        return 1 / (1 + StrictMath.exp(-sum[0]));
    }
}
