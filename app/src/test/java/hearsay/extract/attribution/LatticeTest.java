package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final int SOURCE = Role.SOURCE.ordinal();
    private static final int CONTENT = Role.CONTENT.ordinal();
    private static final int SIZE = 5;
    private static final long SEED = 90_210L;

    private static Lattice random(Random random) {
        double[] emission = random.doubles(SIZE * Role.COUNT, -3, 3).toArray();
        double[] edge = random.doubles(SIZE * Role.COUNT * Role.COUNT, -3, 3).toArray();
        return new Lattice(SIZE, emission, edge);
    }

    /** The labels that a number stands for, in base 4. */
    private static int[] labels(int number) {
        int[] labels = new int[SIZE];
        int rest = number;
        for (int i = 0; i < SIZE; i++) {
            labels[i] = rest % Role.COUNT;
            rest /= Role.COUNT;
        }
        return labels;
    }

    private static int runs(int[] labels, int label) {
        int runs = 0;
        for (int i = 0; i < labels.length; i++) {
            runs += labels[i] == label && (i == 0 || labels[i - 1] != label) ? 1 : 0;
        }
        return runs;
    }

    @Test
    void theBestLabellingIsTheLikeliestThatIsAllowed() {
        Random random = new Random(SEED);
        for (int round = 0; round < 50; round++) {
            Lattice lattice = random(random);
            boolean sourced = round % 2 == 0;
            double best = Double.NEGATIVE_INFINITY;
            for (int n = 0; n < 1 << 2 * SIZE; n++) {
                int[] labels = labels(n);
                int sources = runs(labels, SOURCE);
                if (runs(labels, CONTENT) > 0 && sources <= 1 && (sources == 1 || !sourced)) {
                    best = Math.max(best, lattice.logProbability(labels));
                }
            }
            assertThat(lattice.logProbability(lattice.best(sourced)))
                    .as("seed %d round %d", SEED, round)
                    .isCloseTo(best, within(1e-9));
        }
    }

    @Test
    void likelihoodsAreSharesOfAllLabellings() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            Lattice lattice = random(random);
            double all = 0;
            double content = 0;
            double sourceless = 0;
            for (int n = 0; n < 1 << 2 * SIZE; n++) {
                int[] labels = labels(n);
                double share = Math.exp(lattice.logProbability(labels));
                all += share;
                content += labels[2] == CONTENT ? share : 0;
                sourceless += runs(labels, SOURCE) == 0 ? share : 0;
            }
            assertThat(all).isCloseTo(1, within(1e-9));
            assertThat(lattice.marginal(2, CONTENT)).isCloseTo(content, within(1e-9));
            assertThat(lattice.without(Role.SOURCE)).isCloseTo(sourceless, within(1e-9));
        }
    }

    @Test
    void labellingsAreDrawnAsOftenAsTheyAreLikely() {
        Lattice lattice = random(new Random(SEED));
        int draws = 20_000;
        int content = 0;
        int pairs = 0;
        for (int[] labels : lattice.drawn(draws)) {
            content += labels[2] == CONTENT ? 1 : 0;
            pairs += labels[3] == SOURCE && labels[4] == CONTENT ? 1 : 0;
        }
        assertThat(content / (double) draws).isCloseTo(lattice.marginal(2, CONTENT), within(0.02));
        assertThat(pairs / (double) draws).isCloseTo(lattice.pair(4, SOURCE, CONTENT), within(0.02));
    }
}
