package hearsay.extract.attribution;

import java.util.function.Consumer;

/** One way in which a sentence says who said what. Rules keep no state. */
interface Rule {
    /** Hands every finding of this kind in the sentence to {@code found}, with its weight; none is held back. */
    void propose(Passage passage, CueLexicon lexicon, Consumer<Finding> found);
}
