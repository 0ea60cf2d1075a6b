/**
 * How holders stand to what is claimed: from the words of an attribution ({@link hearsay.extract.stance.StanceJudge}), and
 * from clauses that report a stance and no words ({@link hearsay.extract.stance.StanceFinder}).
 */
@NullMarked
package hearsay.extract.stance;

import org.jspecify.annotations.NullMarked;
