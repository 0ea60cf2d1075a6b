package hearsay.model;

/** How a claim's words reach the reader. */
public enum Manner {
    /** Wholly inside quotation marks. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** Partly inside quotation marks. */
    MIXED,
    /** The outlet's own voice. */
    NARRATED
}
