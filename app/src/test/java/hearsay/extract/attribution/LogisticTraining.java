package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Logistic regression over hashed features: examples are added, then it is trained once. */
final class LogisticTraining {
    private static final long SEED = 17;
    private static final double NOTHING = 1e-4;

    private final List<int[]> examples = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    void add(int[] features, boolean answer) {
        examples.add(features);
        answers.add(answer);
    }

    /**
     * Trains.
     *
     * @param least in how many examples a feature must stand
     * @param epochs how often each example is seen
     * @param rate the size of the first steps
     */
    Weights train(int least, int epochs, double rate) {
        GrowingWeights weights = new GrowingWeights(examples, least, 1);
        weights.number(examples);
        float[] values = weights.values();
        AdaGrad steps = new AdaGrad(values, rate);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i : Order.shuffled(examples.size(), random)) {
                learn(examples.get(i), answers.get(i), values, steps);
            }
        }
        return weights.rounded();
    }

    private static void learn(int[] rows, boolean answer, float[] values, AdaGrad steps) {
        double sum = 0;
        for (int row : rows) {
            sum += values[row];
        }
        double gradient = 1 / (1 + StrictMath.exp(-sum)) - (answer ? 1 : 0);
        if (Math.abs(gradient) > NOTHING) {
            for (int row : rows) {
                steps.step(row, gradient);
            }
        }
    }
}
