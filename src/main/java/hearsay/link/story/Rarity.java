package hearsay.link.story;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How rare the terms of one sort are: the logarithm of the reports for each that has the term. A thousand texts of everyday
 * news are counted in, so that a pile of four knows that "police" is common and "Brenmoor" is not.
 */
final class Rarity {
    private static final double EVERYDAY = 1000;
    private static final double UNSEEN = 0.5;

    private final int[] holders;
    private final double[] rarities;

    /** @param rates in how many of the thousand texts a term stands; those left out are hardly ever seen */
    Rarity(List<Report> reports, TermNumbers numbers, Function<Report, int[]> terms, Map<String, Double> rates) {
        holders = new int[numbers.size()];
        for (Report report : reports) {
            for (int term : terms.apply(report)) {
                holders[term]++;
            }
        }
        rarities = new double[holders.length];
        for (int term = 0; term < holders.length; term++) {
            double seen = holders[term] + rates.getOrDefault(numbers.terms().get(term), UNSEEN);
            rarities[term] = Math.max(0, Math.log((reports.size() + EVERYDAY) / seen));
        }
    }

    /** How many terms there are. */
    int terms() {
        return rarities.length;
    }

    int holders(int term) {
        return holders[term];
    }

    double of(int term) {
        return rarities[term];
    }

    /** Terms weighed by count and rarity, as a vector of length 1. */
    double[] vector(Report.Counts counts) {
        int[] terms = counts.terms();
        double[] vector = new double[terms.length];
        double squares = 0;
        for (int i = 0; i < terms.length; i++) {
            vector[i] = (1 + Math.log(counts.times()[i])) * rarities[terms[i]];
            squares += vector[i] * vector[i];
        }
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
