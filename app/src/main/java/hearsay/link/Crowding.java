package hearsay.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How near in meaning the claims of a story are that are nearest to one of them: the mean cosine of its {@value #NEAREST} nearest. In
 * a small story it is taken to be as it usually is, the less so the more claims there are.
 *
 * <p>Some claims are near to many, as "the war goes on" is, and nearness to them tells little; others are near to few. Weighing a
 * cosine against both sides' crowding is the local scaling of Conneau et al. (ICLR 2018, "Word Translation Without Parallel Data").
 * Example: of 300 claims on a war, .3 stands for a claim on the price of bread, .5 for one that troops were sent.
 */
final class Crowding {
    private static final int NEAREST = 20;

    /** No claim of the stories learnt from stands much closer: copies of one wire story are not strangers for being many. */
    static final double DENSEST = 0.6;

    /** Of a larger story claims evenly spread over it stand for all. */
    static final int ALL = 1000;

    /** What it usually is in the stories learnt from. */
    private static final double USUAL = 0.4;

    /** They have about so many claims; how crowded a claim of a small story is, is not known yet. */
    private static final int KNOWN_AFTER = 300;

    private Crowding() {}

    /** @param meanings those of all claims of the story, in its order */
    static double[] of(List<Meaning> meanings) {
        int size = meanings.size();
        int compared = Math.min(size, ALL);
        int nearest = Math.max(1, Math.round((float) NEAREST * compared / Math.max(1, size)));
        return IntStream.range(0, size)
                .parallel()
                .mapToDouble(i -> of(i, meanings, compared, nearest))
                .toArray();
    }

    private static double of(int claim, List<Meaning> meanings, int compared, int nearest) {
        double[] cosines = IntStream.range(0, compared)
                .map(k -> (int) ((long) k * meanings.size() / compared))
                .filter(other -> other != claim)
                .mapToDouble(other -> meanings.get(claim).cosine(meanings.get(other)))
                .sorted()
                .toArray();
        int from = Math.max(0, cosines.length - nearest);
        double mean = Arrays.stream(cosines, from, cosines.length).average().orElse(0);
        double known = Math.min(1, (double) meanings.size() / KNOWN_AFTER);
        return Math.clamp(known * mean + (1 - known) * USUAL, 0, DENSEST);
    }
}
