package hearsay.extract.attribution;

import java.util.BitSet;

/** How much two sets of tokens share. */
final class Overlap {
    private Overlap() {}

    /** The harmonic mean of the shares that lie in the other; 0 where both are empty. */
    static double f1(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int sum = a.cardinality() + b.cardinality();
        return sum == 0 ? 0 : 2.0 * both.cardinality() / sum;
    }
}
