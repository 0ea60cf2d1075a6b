package hearsay.link;

import java.util.Map;
import java.util.TreeMap;

/**
 * A weighted bag of terms, as a sparse vector of length one.
 *
 * @param ids term numbers, rising
 * @param weights as many weights
 */
record Terms(int[] ids, double[] weights) {
    static Terms of(Map<Integer, Double> weighted) {
        TreeMap<Integer, Double> sorted = new TreeMap<>(weighted);
        int[] ids = new int[sorted.size()];
        double[] weights = new double[sorted.size()];
        double squares = 0;
        for (double w : sorted.values()) {
            squares += w * w;
        }
        int i = 0;
        for (Map.Entry<Integer, Double> entry : sorted.entrySet()) {
            ids[i] = entry.getKey();
            weights[i++] = entry.getValue() / Math.sqrt(squares);
        }
        return new Terms(ids, weights);
    }

    /** 0 where nothing is shared, 1 where the two are the same. */
    double cosine(Terms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            if (ids[i] == other.ids[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (ids[i] < other.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The weight that the strongest shared term adds to the cosine. */
    double strongest(Terms other) {
        double best = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            if (ids[i] == other.ids[j]) {
                best = Math.max(best, weights[i++] * other.weights[j++]);
            } else if (ids[i] < other.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return best;
    }
}
