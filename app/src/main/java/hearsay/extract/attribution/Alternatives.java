package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The labellings of a window that are worth judging: the likeliest and, where that is not sure, the best others among some
 * drawn by their likelihood (always the same ones). The best are those that most others are like, for a labelling that is
 * nearly right is as good as right (minimum Bayes risk, Kumar and Byrne 2004).
 *
 * <p>Example: of "she said it burned, adding to fears", the likeliest takes all after "said" for the content, another ends
 * at the comma.
 */
final class Alternatives {
    /** A labelling likelier than this is alone. */
    private static final double SURE = StrictMath.log(0.85);

    private static final int DRAWN = 16;
    private static final int MOST = 4;
    private static final double LIKE = 0.5;
    private static final double NEARLY_THE_SAME = 0.8;
    /** How firmly a drawn labelling is held to while its oddities are taken out, and how firmly the proposed one. */
    private static final double LOOSE = 1;

    private static final double FIRM = 4;

    /**
     * One labelling.
     *
     * @param labels a role's number for each token
     * @param support which share of the drawn labellings is like it
     * @param tree what the sentence's tree says of it
     */
    record Labelling(int[] labels, double support, Tree tree) {}

    /** What the tree says of a labelling. */
    enum Tree {
        UNASKED,
        SILENT,
        AGREES,
        DIFFERS
    }

    private record Drawn(int[] labels, BitSet source, BitSet content) {
        static Drawn of(int[] labels) {
            BitSet source = new BitSet();
            BitSet content = new BitSet();
            for (int i = 0; i < labels.length; i++) {
                source.set(i, labels[i] == Role.SOURCE.ordinal());
                content.set(i, labels[i] == Role.CONTENT.ordinal());
            }
            return new Drawn(labels, source, content);
        }

        /** Whether it has a content, and one run of source at most. */
        boolean isSound() {
            int start = source.nextSetBit(0);
            return !content.isEmpty() && (start < 0 || source.nextSetBit(source.nextClearBit(start)) < 0);
        }

        boolean isLike(Drawn other, double least) {
            boolean same = source.intersects(other.source) || source.isEmpty() && other.source.isEmpty();
            return same && Overlap.f1(content, other.content) >= least;
        }
    }

    private final Lattice lattice;
    private final Optional<Drawn> proposed;
    private final List<Drawn> drawn;
    private final List<Drawn> chosen = new ArrayList<>();
    private final List<Labelling> labellings = new ArrayList<>();

    private Alternatives(Lattice lattice, int[] likeliest, Optional<int[]> proposed) {
        this.lattice = lattice;
        this.proposed = proposed.map(Drawn::of).filter(Drawn::isSound);
        drawn = Arrays.stream(lattice.drawn(DRAWN)).map(Drawn::of).toList();
        add(Drawn.of(likeliest));
    }

    /**
     * The likeliest labelling, then others, the best first.
     *
     * @param proposed one that is to be among them, if it is not like another
     */
    static List<Labelling> of(Lattice lattice, int[] likeliest, Supplier<Optional<int[]>> proposed) {
        if (lattice.logProbability(likeliest) > SURE) {
            return List.of(new Labelling(likeliest, 1, Tree.UNASKED));
        }
        Alternatives alternatives = new Alternatives(lattice, likeliest, proposed.get());
        alternatives.proposed.ifPresent(other -> alternatives.consider(other, FIRM));
        alternatives.drawn.stream()
                .sorted(Comparator.comparingDouble((Drawn d) -> -alternatives.support(d)))
                .forEach(other -> alternatives.consider(other, LOOSE));
        return alternatives.labellings;
    }

    private void consider(Drawn other, double pull) {
        if (chosen.size() < MOST && other.isSound() && isAnother(other)) {
            Drawn smooth = Drawn.of(lattice.near(other.labels(), pull));
            if (isAnother(smooth)) {
                add(smooth);
            }
        }
    }

    private void add(Drawn labelling) {
        chosen.add(labelling);
        labellings.add(new Labelling(labelling.labels(), support(labelling), tree(labelling)));
    }

    private Tree tree(Drawn labelling) {
        if (proposed.isEmpty()) {
            return Tree.SILENT;
        }
        return labelling.isLike(proposed.get(), NEARLY_THE_SAME) ? Tree.AGREES : Tree.DIFFERS;
    }

    private boolean isAnother(Drawn other) {
        return chosen.stream().noneMatch(known -> known.isLike(other, NEARLY_THE_SAME));
    }

    private double support(Drawn one) {
        return drawn.stream().filter(other -> one.isLike(other, LIKE)).count() / (double) drawn.size();
    }
}
