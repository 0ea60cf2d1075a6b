package hearsay.link;

import java.util.List;

/**
 * Port: turns passages into vectors that lie near each other where the passages bear on one question.
 *
 * <p>{@link ClaimEncoder} is the one that comes with the program; {@link #NONE} leaves grouping to the words alone.
 *
 * <p>Example: the vectors of "dozens drowned" and "the flood killed many" have a high cosine.
 */
@FunctionalInterface
public interface Meanings {
    /** Knows no meanings. */
    Meanings NONE = passages -> List.of();

    /** One vector for each passage, all of one length; none at all where no meanings are known. */
    List<float[]> of(List<Passage> passages);
}
