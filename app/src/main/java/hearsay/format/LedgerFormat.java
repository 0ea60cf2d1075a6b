package hearsay.format;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import java.io.IOException;
import java.io.Writer;

/**
 * A form in which the whole ledger leaves the program as text.
 *
 * <p>Example: {@code LedgerFormat stix = StixBundle::new} writes a STIX bundle by {@code stix.write(ledger, marks, out)}.
 */
@FunctionalInterface
public interface LedgerFormat {
    /**
     * Writes the whole ledger, each line that rests on something corrected with the numbers of those entries; the caller
     * closes the stream.
     *
     * @throws IllegalArgumentException where a claim is of no document of the ledger
     */
    void write(Ledger ledger, Marks marks, Writer out) throws IOException;

    /** Writes a whole ledger that nobody has corrected. */
    default void write(Ledger ledger, Writer out) throws IOException {
        write(ledger, Marks.NONE, out);
    }
}
