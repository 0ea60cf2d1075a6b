package hearsay.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * How large the blocks of linking are, and how long each takes, on stories drawn by chance: few are large. A program for
 * {@code docs/scale.md}; arguments: the number of claims, and the exponent of the tail (1.2 has larger stories than 1.6).
 *
 * <p>Time is by what was measured of {@code Linker} without sentence vectors on one thread: every pair is compared up to a
 * thousand claims, neighbours alone beyond.
 */
final class BlockSimulation {
    private static final int CLAIMS_AN_ARTICLE = 5;
    private static final int LARGEST_STORY = 40_000;
    private static final int ALL_PAIRS = 1_000;
    private static final double SECONDS_A_PAIR = 6.1e-6;
    private static final double SECONDS_AT_2000 = 0.8;
    private static final double GROWTH = 1.75;

    private BlockSimulation() {}

    public static void main(String[] arguments) {
        long claims = Long.parseLong(arguments[0]);
        double tail = Double.parseDouble(arguments[1]);
        int[] blocks = blocks(claims, tail);
        Arrays.sort(blocks);
        double[] seconds =
                Arrays.stream(blocks).mapToDouble(BlockSimulation::seconds).toArray();
        double all = Arrays.stream(seconds).sum();
        tell("claims", Arrays.stream(blocks).asLongStream().sum());
        tell("stories", blocks.length);
        tell("claims of the median story", blocks[blocks.length / 2]);
        tell("claims of the story at 99 %", blocks[(int) (blocks.length * 0.99)]);
        tell("claims of the largest story", blocks[blocks.length - 1]);
        tell("processor hours of linking", all / 3600);
        tell("of these in the largest story, minutes", seconds[seconds.length - 1] / 60);
        tell("processors that are of use (all by largest)", all / seconds[seconds.length - 1]);
        int cut = 5_000;
        double split = Arrays.stream(blocks)
                .mapToDouble(block -> block <= cut ? seconds(block) : (double) block / cut * seconds(cut))
                .sum();
        tell("hours if stories were cut at 5,000 claims", split / 3600);
    }

    private static int[] blocks(long claims, double tail) {
        Random random = new Random(11);
        int[] blocks = new int[1 << 16];
        int count = 0;
        for (long sum = 0; sum < claims; sum += blocks[count++]) {
            if (count == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * count);
            }
            double articles = Math.min(LARGEST_STORY, Math.pow(1 - random.nextDouble(), -1 / tail));
            blocks[count] = CLAIMS_AN_ARTICLE * (int) articles;
        }
        return Arrays.copyOf(blocks, count);
    }

    private static double seconds(int claims) {
        return claims <= ALL_PAIRS
                ? SECONDS_A_PAIR * claims * claims
                : SECONDS_AT_2000 * Math.pow(claims / 2_000.0, GROWTH);
    }

    private static void tell(String what, double value) {
        System.out.printf(Locale.ROOT, "%-46s %14.1f%n", what, value);
    }
}
