package hearsay.extract.claim;

/**
 * What tells whether a statement in an outlet's own voice bears on the story; each is named in {@code bearing-weights.tsv}.
 * Words are counted by lemma, those with a meaning of their own only.
 */
enum BearingSign {
    /** The logarithm of one and the number of words. */
    WORDS,
    /** Its share of the words of its sentence. */
    WHOLE,
    /** How many attributed claims of the document have a word of it, three at the most, on average. */
    SHARED,
    /** How much of its words the attributed claim nearest to it has: the cosine. */
    NEAREST,
    /** The share of its words that the article's first sentence has, most often the headline. */
    HEADLINE,
    /** How often the document has a word of it, on average: the logarithm. */
    FREQUENT,
    /** Whether a word in it attributes elsewhere: "condemned", "according". */
    REPORTS,
    /** Whether it denies something. */
    NEGATED,
    /** Whether it says what may, must or would be. */
    MODAL,
    /** Whether it is hedged. */
    HEDGED,
    /** Whether it tells what happened. */
    EVENT,
    /** Whether it lies well before the story. */
    BACKGROUND,
    /** Whether the article is an opinion piece. */
    OPINION,
    /** Whether some of it is in quotation marks. */
    QUOTED,
    /** Whether it speaks of the author or to the reader. */
    ADDRESSES,
    /** Whether it asks. */
    ASKS,
    /** Whether it says that something is first, last, or beyond all others. */
    SUPERLATIVE,
    /** The number of names in it, five at the most. */
    NAMES,
    /** Attributed claims of the document to a sentence, two at the most. */
    ATTRIBUTED,
    /** How deep in the article it stands, from 0 to 1. */
    DEPTH
}
