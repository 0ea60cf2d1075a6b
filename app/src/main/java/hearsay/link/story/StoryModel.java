package hearsay.link.story;

import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely two reports speak of one event: a logistic model over {@link StoryFeature}.
 *
 * @param weights one for each feature
 * @param intercept added to their sum
 */
record StoryModel(double[] weights, double intercept) {
    private static final String INTERCEPT = "intercept";

    /** Reads {@code story-weights.tsv}. */
    static StoryModel load() {
        Map<String, Double> read = new HashMap<>();
        for (Table.Row row : Table.load("story-weights.tsv", "name", "weight").rows()) {
            read.put(row.get("name"), row.number("weight"));
        }
        double[] weights = new double[StoryFeature.values().length];
        for (StoryFeature feature : StoryFeature.values()) {
            weights[feature.ordinal()] = required(read, feature.label());
        }
        return new StoryModel(weights, required(read, INTERCEPT));
    }

    private static double required(Map<String, Double> read, String name) {
        Double value = read.get(name);
        if (value == null) {
            throw new IllegalStateException("story-weights.tsv has no weight for " + name);
        }
        return value;
    }

    double likelihood(double[] features) {
        double sum = intercept;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
