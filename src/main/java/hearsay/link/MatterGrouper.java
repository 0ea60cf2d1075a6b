package hearsay.link;

import java.util.BitSet;
import java.util.List;

/**
 * Puts claims on one question together.
 *
 * <p>Only claims that share a rare term, or stand near each other in one document, are compared; a term that more than
 * {@value #COMMON} claims have leads to none of them. What is compared then is every {@link Feature}, weighed by
 * {@link GroupingModel}, and joined by {@link Agglomeration}. Likelihoods go in squared, so that a few strong links between
 * two groups outweigh many weak ones.
 */
final class MatterGrouper {
    static final int COMMON = 60;
    static final int WINDOW = 4;
    private static final double NEGLIGIBLE = 0.02;

    private final GroupingModel model;

    MatterGrouper(GroupingModel model) {
        this.model = model;
    }

    /** Groups of indexes of statements, each rising, by their first members. */
    List<List<Integer>> group(List<Statement> statements) {
        Agglomeration groups = new Agglomeration(statements.size(), model.threshold());
        List<BitSet> neighbours = new Neighbours(COMMON, WINDOW).of(statements);
        for (int i = 0; i < statements.size(); i++) {
            BitSet later = neighbours.get(i);
            for (int j = later.nextSetBit(i + 1); j >= 0; j = later.nextSetBit(j + 1)) {
                double likelihood = model.likelihood(statements.get(i), statements.get(j));
                if (likelihood >= NEGLIGIBLE) {
                    groups.pair(i, j, likelihood * likelihood);
                }
            }
        }
        return groups.groups();
    }
}
