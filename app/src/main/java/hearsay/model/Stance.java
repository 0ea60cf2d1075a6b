package hearsay.model;

/** How a holder stands to what is claimed. */
public enum Stance {
    ASSERTS,
    /** Backs somebody else's claim or evidence. */
    CONFIRMS,
    DENIES,
    DOUBTS,
    /** No comment, cannot confirm, evades: "did not directly deny". */
    DECLINES
}
