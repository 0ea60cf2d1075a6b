package hearsay.link;

import hearsay.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text cut into the pieces of words that the encoder knows.
 *
 * @param ids their numbers in its vocabulary
 * @param starts where each begins in the text
 * @param ends where each ends
 */
record WordPieces(long[] ids, int[] starts, int[] ends) {
    int size() {
        return ids.length;
    }

    /** The first piece that begins at an offset or after it. */
    int from(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        while (found > 0 && starts[found - 1] == offset) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }

    /** The numbers of the pieces that the spans touch. */
    int[] in(List<Span> spans) {
        return spans.stream().flatMapToInt(this::in).toArray();
    }

    private IntStream in(Span span) {
        int first = from(span.start());
        if (first > 0 && ends[first - 1] > span.start()) {
            first--;
        }
        return IntStream.range(first, from(span.end()));
    }
}
