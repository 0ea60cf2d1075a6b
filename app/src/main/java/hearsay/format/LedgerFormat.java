package hearsay.format;

import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.Writer;

/**
 * A form in which the whole ledger leaves the program as text.
 *
 * <p>Example: {@code LedgerFormat stix = StixBundle::new} writes a STIX bundle by {@code stix.write(ledger, out)}.
 */
@FunctionalInterface
public interface LedgerFormat {
    /**
     * Writes the whole ledger; the caller closes the stream.
     *
     * @throws IllegalArgumentException where a claim is of no document of the ledger
     */
    void write(Ledger ledger, Writer out) throws IOException;
}
