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
    /** By how much an alternative must be likelier, for its cuts are less clean. */
    private static final double CLEARLY = 0.05;

    private Choice() {}

    static BitSet of(Columns columns, List<Reading> readings, double[] likelihoods) {
        BitSet chosen = new BitSet();
        BitSet told = new BitSet();
        BitSet best = best(readings, likelihoods);
        for (int i = best.nextSetBit(0); i >= 0; i = best.nextSetBit(i + 1)) {
            if (likelihoods[i] >= LIKELY && readings.get(i).has(Role.CONTENT)) {
                chosen.set(i);
                tell(columns, readings.get(i), told);
            }
        }
        int[] takers = new int[columns.quotations.size()];
        for (int i = best.nextSetBit(0); i >= 0; i = best.nextSetBit(i + 1)) {
            int quotation = readings.get(i).quotation(columns);
            if (quotation >= 0 && !told.get(quotation) && likelihoods[i] >= QUOTED) {
                int other = takers[quotation] - 1;
                takers[quotation] = other < 0 || likelihoods[i] > likelihoods[other] ? i + 1 : takers[quotation];
            }
        }
        for (int reading : takers) {
            if (reading > 0) {
                chosen.set(reading - 1);
            }
        }
        return chosen;
    }

    /** A reading for each cue: the most probable labelling, or an alternative that is judged clearly likelier to be right. */
    private static BitSet best(List<Reading> readings, double[] likelihoods) {
        BitSet best = new BitSet();
        int leader = -1;
        double least = 0;
        for (int i = 0; i < likelihoods.length; i++) {
            boolean first = readings.get(i).rank() == 0;
            if (first || likelihoods[i] > least) {
                best.set(leader < 0 ? i : leader, first);
                best.set(i);
                leader = i;
                least = likelihoods[i] + (first ? CLEARLY : 0);
            }
        }
        return best;
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
