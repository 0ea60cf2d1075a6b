package hearsay;

import hearsay.read.ReadResult;
import hearsay.store.KeptPage;
import java.util.Iterator;
import java.util.Optional;

/**
 * What was read, and the bytes that it was read from where an address gave them.
 *
 * @param page kept with the document, so that its citation can be proved
 */
public record Incoming(ReadResult result, Optional<KeptPage> page) {
    /** Of a file. */
    public static Incoming of(ReadResult result) {
        return new Incoming(result, Optional.empty());
    }

    /** Of files. */
    public static Iterator<Incoming> ofFiles(Iterator<ReadResult> results) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return results.hasNext();
            }

            @Override
            public Incoming next() {
                return of(results.next());
            }
        };
    }
}
