package hearsay.model;

/**
 * A document that adds no origin of its own: it repeats, rewrites or copies another.
 *
 * @param document the id of the echo
 * @param of the id of the document that it echoes
 * @param kind how close it stays
 * @param share the share of its words that stand in the other too, 0 to 1
 * @param why one sentence
 */
public record Echo(String document, String of, Kind kind, double share, String why) {
    /** How close an echo stays to its source. */
    public enum Kind {
        /** The same text, whole or shortened. */
        COPY,
        /** The same statements in other words. */
        REWRITE,
        /** Credits the other outlet for all that it says. */
        REPEAT
    }
}
