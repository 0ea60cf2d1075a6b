package hearsay.model;

/** What kinds of thing a claim puts forward; a claim may be of several. */
public enum ClaimType {
    QUANTITY,
    EVENT,
    COMMITMENT,
    FORECAST,
    ASSESSMENT,
    BACKGROUND
}
