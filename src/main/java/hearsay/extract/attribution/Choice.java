package hearsay.extract.attribution;

import java.util.BitSet;
import java.util.List;

/**
 * Which readings are kept: the likely ones, and for a quotation that none of them took the likeliest that takes it, for
 * hardly any quoted speech is without a speaker.
 */
final class Choice {
    private static final double LIKELY = 0.37;
    private static final double QUOTED = 0.12;

    private Choice() {}

    static BitSet of(Columns columns, List<Reading> readings, double[] likelihoods) {
        BitSet chosen = new BitSet();
        BitSet told = new BitSet();
        for (int i = 0; i < likelihoods.length; i++) {
            if (likelihoods[i] >= LIKELY && readings.get(i).has(Role.CONTENT)) {
                chosen.set(i);
                tell(columns, readings.get(i), told);
            }
        }
        int[] best = new int[columns.quotations.size()];
        for (int i = 0; i < likelihoods.length; i++) {
            int quotation = readings.get(i).quotation(columns);
            if (quotation >= 0 && !told.get(quotation) && likelihoods[i] >= QUOTED) {
                int other = best[quotation] - 1;
                best[quotation] = other < 0 || likelihoods[i] > likelihoods[other] ? i + 1 : best[quotation];
            }
        }
        for (int reading : best) {
            if (reading > 0) {
                chosen.set(reading - 1);
            }
        }
        return chosen;
    }

    private static void tell(Columns columns, Reading reading, BitSet told) {
        for (int i = 0; i < reading.labels().length; i++) {
            int token = reading.from() + i;
            if (reading.is(token, Role.CONTENT) && columns.isSpoken(token)) {
                told.set(columns.quote[token]);
            }
        }
    }
}
