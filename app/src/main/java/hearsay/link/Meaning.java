package hearsay.link;

import java.util.ArrayList;
import java.util.List;

/**
 * A direction in the space of meanings, of length one; of no dimension where meanings are not known.
 *
 * @param vector its coordinates
 */
record Meaning(double[] vector) {
    private static final Meaning UNKNOWN = new Meaning(new double[0]);

    /** How many claims it takes until half of what a story has in common is taken out of each. */
    private static final double COMMON_AFTER = 20;

    private static final double[] OF_NEIGHBOURS = {1, 0.5, 0.25};

    /**
     * What each claim means beside the story as a whole: all speak of one flood, so that the flood tells nothing.
     *
     * @param vectors one for each claim, or none at all
     * @param size the number of claims
     */
    static List<Meaning> centred(List<float[]> vectors, int size) {
        List<Meaning> meanings = new ArrayList<>();
        if (vectors.isEmpty()) {
            for (int i = 0; i < size; i++) {
                meanings.add(UNKNOWN);
            }
            return meanings;
        }
        double[] common = new double[vectors.get(0).length];
        List<Meaning> raw = vectors.stream().map(Meaning::of).toList();
        raw.forEach(meaning -> add(common, meaning.vector, 1 / (size + COMMON_AFTER)));
        for (Meaning meaning : raw) {
            double[] own = meaning.vector.clone();
            add(own, common, -1);
            meanings.add(unit(own));
        }
        return meanings;
    }

    /**
     * The meaning of a claim with those of the claims beside it in its document, which count less.
     *
     * @param meanings those of all claims of the story, in its order
     * @param document for each claim the number of its document
     */
    static Meaning setting(List<Meaning> meanings, List<String> document, int index) {
        double[] sum = new double[meanings.get(index).vector.length];
        int reach = OF_NEIGHBOURS.length - 1;
        for (int i = Math.max(0, index - reach); i <= Math.min(meanings.size() - 1, index + reach); i++) {
            if (document.get(i).equals(document.get(index))) {
                add(sum, meanings.get(i).vector, OF_NEIGHBOURS[Math.abs(i - index)]);
            }
        }
        return unit(sum);
    }

    private static Meaning of(float[] vector) {
        double[] wide = new double[vector.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = vector[i];
        }
        return unit(wide);
    }

    private static void add(double[] sum, double[] vector, double share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share * vector[i];
        }
    }

    private static Meaning unit(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        double[] unit = vector.clone();
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] /= length;
        }
        return new Meaning(unit);
    }

    /** From -1 to 1; 0 where either is not known. */
    double cosine(Meaning other) {
        return dot(vector, other.vector);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
