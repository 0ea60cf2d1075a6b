package hearsay.extract.attribution;

import java.util.Random;

/** The order in which examples are seen. */
final class Order {
    private Order() {}

    /** The numbers below {@code count} in an order that the seed decides. */
    static int[] shuffled(int count, Random random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
        return order;
    }
}
