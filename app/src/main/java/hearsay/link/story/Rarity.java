package hearsay.link.story;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How rare the terms of one sort are: the logarithm of the reports for each that has the term. A thousand texts of everyday
 * news are counted in, so that a pile of four knows that "police" is common and "Brenmoor" is not.
 *
 * <p>It goes in steps, each half as many again. So one report more makes few terms less rare, those whose reports have just
 * become half as many again, and what follows from the others stays as it was.
 */
final class Rarity {
    private static final double EVERYDAY = 1000;
    private static final double UNSEEN = 0.5;
    private static final double STEP = Math.log(1.5);

    private final Terms terms;
    private final int[] holders;
    private final int[] steps;

    /** @param rates in how many of the thousand texts a term stands; those left out are hardly ever seen */
    Rarity(List<Report> reports, Terms terms, Function<Report, int[]> of, Map<String, Double> rates) {
        this.terms = terms;
        holders = new int[terms.size()];
        for (Report report : reports) {
            for (int term : of.apply(report)) {
                holders[term]++;
            }
        }
        steps = new int[holders.length];
        long all = steps(reports.size() + EVERYDAY);
        for (int term = 0; term < holders.length; term++) {
            double seen = holders[term] + rates.getOrDefault(terms.term(term), UNSEEN);
            steps[term] = (int) Math.max(0, all - steps(seen));
        }
    }

    private static long steps(double reports) {
        return Math.round(Math.log(reports) / STEP);
    }

    /** How many terms there are. */
    int terms() {
        return steps.length;
    }

    String term(int number) {
        return terms.term(number);
    }

    int holders(int term) {
        return holders[term];
    }

    int steps(int term) {
        return steps[term];
    }

    double of(int term) {
        return steps[term] * STEP;
    }

    /** Terms weighed by count and rarity, as a vector of length 1. */
    double[] vector(Report.Counts counts) {
        int[] own = counts.terms();
        double[] vector = new double[own.length];
        double squares = 0;
        for (int i = 0; i < own.length; i++) {
            vector[i] = (1 + Math.log(counts.times()[i])) * of(own[i]);
            squares += vector[i] * vector[i];
        }
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
