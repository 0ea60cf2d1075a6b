package hearsay.link;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Joining the claims of one story of which every two were compared: half of the pairs have a likelihood worth keeping. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AgglomerationBenchmark {
    /** How many claims. */
    @Param({"240", "480", "960"})
    public int claims;

    private double[][] likelihoods = new double[0][];

    /** Draws the likelihoods, the same ones each time. */
    @Setup
    public void draw() {
        Random random = new Random(960);
        likelihoods = new double[claims][claims];
        for (int i = 0; i < claims; i++) {
            for (int j = i + 1; j < claims; j++) {
                likelihoods[i][j] = random.nextBoolean() ? Math.pow(random.nextDouble(), 6) : 0;
            }
        }
    }

    /** The groups. */
    @Benchmark
    public List<List<Integer>> groups() {
        Agglomeration groups =
                new Agglomeration(
                        claims,
                        new Agglomeration.Stop(0.005, 0.25, (int) (5.25 * Math.pow(claims, 0.54))),
                        new Agglomeration.Attraction(0.3, 100));
        for (int i = 0; i < claims; i++) {
            for (int j = i + 1; j < claims; j++) {
                if (likelihoods[i][j] > 0.0001) {
                    groups.pair(i, j, likelihoods[i][j]);
                }
            }
        }
        return groups.groups();
    }
}
