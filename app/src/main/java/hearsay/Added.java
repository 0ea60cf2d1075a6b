package hearsay;

import hearsay.model.Document;
import hearsay.model.FailedDocument;

/** What came of one input that was to be added to a ledger. It is in the ledger when this is told. */
public sealed interface Added {
    /**
     * It is new.
     *
     * @param claims how many claims were found in it
     */
    record New(Document document, int claims) implements Added {}

    /** It was there already; nothing has changed. */
    record There(Document document) implements Added {}

    /** It could not be read, which the ledger records. */
    record NotRead(FailedDocument document) implements Added {}
}
