package hearsay.link;

import hearsay.lexicon.LexiconException;
import hearsay.lexicon.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How likely two claims bear on one question: a logistic model over {@link Feature}s.
 *
 * @param weights one for each feature, in their order
 * @param intercept the log-odds of two claims without any feature
 */
record GroupingModel(double[] weights, double intercept) {
    private static final String FILE = "matter-weights.tsv";

    /** The model that comes with the program: one that knows what claims mean, or one that knows their words alone. */
    static GroupingModel load(boolean meanings) {
        Map<String, Double> named = new HashMap<>();
        for (Table.Row row :
                Table.load(FILE, "name", "with-meanings", "words-alone").rows()) {
            named.put(row.get("name"), row.number(meanings ? "with-meanings" : "words-alone"));
        }
        double[] weights = Arrays.stream(Feature.values())
                .mapToDouble(f -> value(named, name(f)))
                .toArray();
        return new GroupingModel(weights, value(named, "intercept"));
    }

    static String name(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double value(Map<String, Double> named, String name) {
        Double value = named.get(name);
        if (value == null) {
            throw new LexiconException(FILE, 0, "no weight for " + name);
        }
        return value;
    }

    double likelihood(Statement a, Statement b) {
        return likelihood(Comparison.of(a, b));
    }

    /**
     * The same, were the figures that both give equal. That two figures differ makes it less likely that they answer one
     * question; whether two that differ contradict each other must be asked without that.
     */
    double whateverTheFigures(Statement a, Statement b) {
        return likelihood(Comparison.withEqualFigures(a, b));
    }

    private double likelihood(double[] features) {
        double sum = intercept;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
