package hearsay.model;

/** What kind of article a document is. */
public enum Genre {
    NEWS,
    ANALYSIS,
    OPINION,
    WIRE
}
