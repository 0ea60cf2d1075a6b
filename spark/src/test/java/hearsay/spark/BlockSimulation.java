package hearsay.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * How large the blocks of linking are, and how long each takes, on stories drawn by chance: few are large. A program for
 * {@code docs/scale.md}; arguments: the number of claims, and the exponent of the tail (1.2 has larger stories than 1.6).
 *
 * <p>Time is by what was measured of {@code Linker} on one thread: every pair is compared up to a thousand claims, neighbours alone
 * beyond. Real texts were measured up to 14,000 claims in a story; how it grows beyond that is taken from generated ones.
 */
final class BlockSimulation {
    private static final int CLAIMS_AN_ARTICLE = 5;
    private static final int LARGEST_STORY = 40_000;
    private static final int ALL_PAIRS = 1_000;
    private static final double SECONDS_A_PAIR = 6.1e-6;
    private static final double SECONDS_A_CLAIM = 0.8e-3;
    private static final int MEASURED = 14_000;
    private static final double GROWTH = 1.4;
    private static final double SECONDS_A_VECTOR = 2.2e-3;

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
        double largest = seconds[seconds.length - 1];
        double itsVectors = blocks[blocks.length - 1] * SECONDS_A_VECTOR;
        tell("processor hours of vectors", claims * SECONDS_A_VECTOR / 3600);
        tell("processor hours of linking", all / 3600);
        tell("minutes in the largest story, with vectors", (largest + itsVectors) / 60);
        tell("minutes in it where all tasks make vectors", largest / 60);
        tell("processors that are of use then", (all + claims * SECONDS_A_VECTOR) / largest);
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
        if (claims <= ALL_PAIRS) {
            return SECONDS_A_PAIR * claims * claims;
        }
        return claims <= MEASURED
                ? SECONDS_A_CLAIM * claims
                : SECONDS_A_CLAIM * MEASURED * Math.pow((double) claims / MEASURED, GROWTH);
    }

    private static void tell(String what, double value) {
        System.out.printf(Locale.ROOT, "%-46s %14.1f%n", what, value);
    }
}
