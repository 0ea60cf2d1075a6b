package hearsay.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts claims on one question together.
 *
 * <p>In a story of up to {@value #ALL} claims every two are compared; in a larger one only those that share a rare term or
 * stand near each other in one document. What is compared is every {@link Feature}, weighed by {@link GroupingModel}, and
 * joined by {@link Agglomeration}.
 *
 * <p>How many questions a story has grows with about the square root of its claims: the two constants are fitted to
 * annotated stories cut down to some of their documents, and serve as the number of groups at which joining stops, unless
 * what is left to join is surely one question or surely not.
 */
final class MatterGrouper {
    static final int ALL = 1000;
    static final int COMMON = 60;
    static final int WINDOW = 4;
    private static final double NEGLIGIBLE = 0.01;
    private static final double SURELY_NOT = 0.07;
    private static final double SURELY = 0.5;
    /** A story has a few questions that much is said about; the last claims left alone mostly belong alone. */
    private static final Agglomeration.Attraction ATTRACTION = new Agglomeration.Attraction(0.25, 100);

    private static final double QUESTIONS = 5.25;
    private static final double GROWTH = 0.54;

    private final GroupingModel model;

    MatterGrouper(GroupingModel model) {
        this.model = model;
    }

    /** What one statement has in common with those after it: their indexes and, at the same place, the likelihoods. */
    private record Row(int index, int[] others, double[] likelihoods) {
        void addTo(Agglomeration groups) {
            for (int k = 0; k < others.length; k++) {
                if (likelihoods[k] >= NEGLIGIBLE) {
                    groups.pair(index, others[k], likelihoods[k]);
                }
            }
        }
    }

    private Row row(int i, BitSet neighbours, List<Statement> statements) {
        int[] others = neighbours.stream().filter(j -> j > i).toArray();
        double[] likelihoods = Arrays.stream(others)
                .mapToDouble(j -> model.likelihood(statements.get(i), statements.get(j)))
                .toArray();
        return new Row(i, others, likelihoods);
    }

    /** Groups of indexes of statements, each rising, by their first members. */
    List<List<Integer>> group(List<Statement> statements) {
        int size = statements.size();
        int enough = (int) Math.round(QUESTIONS * Math.pow(size, GROWTH));
        Agglomeration groups = new Agglomeration(size, new Agglomeration.Stop(SURELY_NOT, SURELY, enough), ATTRACTION);
        List<BitSet> neighbours =
                Neighbours.all(size, ALL).orElseGet(() -> new Neighbours(COMMON, WINDOW).of(statements));
        List<Row> rows = IntStream.range(0, size)
                .parallel()
                .mapToObj(i -> row(i, neighbours.get(i), statements))
                .toList();
        rows.forEach(row -> row.addTo(groups));
        return groups.groups();
    }
}
