package hearsay.link;

/** What tells, beside figures, whether the origins of a matter agree; each is named in {@code status-weights.tsv}. */
enum StatusSign {
    /** The logarithm of the number of parties that answer. */
    PARTIES,
    /** How likely it is that one who affirms and one of another party who disputes answer one question. */
    OPPOSED,
    /** The logarithm of one and the number of parties that dispute. */
    DISPUTERS,
    /** Whether two parties are given nearly the same words, as one statement under two names is. */
    VERBATIM,
    /** How likely it is that two parties who affirm answer one question within one document. */
    ALIKE,
    /** Whether the matter is a count. */
    COUNT,
    /** The share of claims that say what somebody will do. */
    COMMITS,
    /** The share of claims in an outlet's own voice. */
    NARRATED,
    /** The share of claims in quotation marks. */
    QUOTED
}
