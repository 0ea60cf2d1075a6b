package hearsay.link;

import hearsay.lexicon.LexiconException;
import hearsay.lexicon.Table;
import hearsay.model.Matter.Status;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much rather the origins of a matter agree in words, or dispute each other, than each stands alone: a logistic model over
 * {@link StatusSign}s.
 *
 * @param weights for each of the two statuses one for each sign, in their order, and the log-odds without any sign
 */
record StatusModel(Map<Status, double[]> weights) {
    private static final String FILE = "status-weights.tsv";
    private static final String INTERCEPT = "intercept";
    private static final Map<Status, String> COLUMNS =
            Map.of(Status.CORROBORATED, "corroborated", Status.CONTESTED, "contested");

    StatusModel {
        weights = Map.copyOf(weights);
    }

    /** The model that comes with the program. */
    static StatusModel load() {
        int signs = StatusSign.values().length;
        Map<Status, double[]> weights = new EnumMap<>(Status.class);
        COLUMNS.keySet().forEach(status -> weights.put(status, new double[signs + 1]));
        boolean[] given = new boolean[signs + 1];
        for (Table.Row row :
                Table.load(FILE, "name", "corroborated", "contested").rows()) {
            int place = place(row);
            given[place] = true;
            COLUMNS.forEach(
                    (status, column) -> weights.getOrDefault(status, new double[0])[place] = row.number(column));
        }
        for (int i = 0; i <= signs; i++) {
            if (!given[i]) {
                throw new LexiconException(FILE, 0, "no weight for " + name(i));
            }
        }
        return new StatusModel(weights);
    }

    private static int place(Table.Row row) {
        for (int i = 0; i <= StatusSign.values().length; i++) {
            if (name(i).equals(row.get("name"))) {
                return i;
            }
        }
        throw row.bad(row.get("name") + " is no sign");
    }

    private static String name(int place) {
        StatusSign[] signs = StatusSign.values();
        return place == signs.length
                ? INTERCEPT
                : signs[place].name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The log-odds of a status against every origin standing alone. */
    double odds(Status status, double[] signs) {
        double[] own = weights.getOrDefault(status, new double[signs.length + 1]);
        double sum = own[signs.length];
        for (int i = 0; i < signs.length; i++) {
            sum += own[i] * signs[i];
        }
        return sum;
    }
}
