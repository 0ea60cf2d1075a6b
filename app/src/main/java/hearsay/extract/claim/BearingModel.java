package hearsay.extract.claim;

import hearsay.lexicon.LexiconException;
import hearsay.lexicon.Table;
import java.util.Arrays;
import java.util.Locale;

/**
 * How likely a statement in an outlet's own voice is one that an analyst logs: a logistic model over {@link BearingSign}s.
 *
 * @param weights one for each sign, in their order
 * @param intercept the log-odds without any sign
 */
record BearingModel(double[] weights, double intercept) {
    private static final String FILE = "bearing-weights.tsv";
    private static final String INTERCEPT = "intercept";

    BearingModel {
        weights = weights.clone();
    }

    /** The model that comes with the program. */
    static BearingModel load() {
        BearingSign[] signs = BearingSign.values();
        double[] weights = new double[signs.length + 1];
        Arrays.fill(weights, Double.NaN);
        for (Table.Row row : Table.load(FILE, "name", "weight").rows()) {
            weights[place(row)] = row.number("weight");
        }
        for (int i = 0; i <= signs.length; i++) {
            if (Double.isNaN(weights[i])) {
                throw new LexiconException(FILE, 0, "no weight for " + (i < signs.length ? name(signs[i]) : INTERCEPT));
            }
        }
        return new BearingModel(Arrays.copyOf(weights, signs.length), weights[signs.length]);
    }

    private static int place(Table.Row row) {
        String name = row.get("name");
        if (name.equals(INTERCEPT)) {
            return BearingSign.values().length;
        }
        return Arrays.stream(BearingSign.values())
                .filter(sign -> name(sign).equals(name))
                .findFirst()
                .orElseThrow(() -> row.bad(name + " is no sign"))
                .ordinal();
    }

    /** As the file has it: "headline". */
    static String name(BearingSign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }

    /** Between 0 and 1. */
    double likelihood(double[] signs) {
        double sum = intercept;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signs[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
