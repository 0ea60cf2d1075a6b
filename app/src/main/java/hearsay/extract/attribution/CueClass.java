package hearsay.extract.attribution;

/** What a cue does; the names are those of the column {@code class} of {@code cues.tsv}. */
public enum CueClass {
    /** Puts forward: "said", "argued". */
    SAY,
    /** Takes as known: "knows", "acknowledged", "learned". */
    KNOW,
    /** Rejects: "denied", "dismissed". */
    DENY,
    /** Backs what another put forward: "confirmed", "agreed". */
    CONFIRM,
    /** Holds open: "doubts", "questioned". */
    DOUBT,
    /** Will not say: "declined to comment". */
    DECLINE,
    /** Holds to be so: "thinks", "expects", "estimates". */
    THINK,
    /** Lets be seen: "shows", "found", "indicates"; the source is often a document. */
    SHOW,
    /** Asks: "asked", "demanded to know". */
    ASK,
    /** Binds itself: "promised", "vowed". */
    PROMISE,
    /** "warned", "threatened". */
    WARN,
    /** "accused", "blamed". */
    ACCUSE,
    /** Names or judges: "called", "described", "praised". */
    CALL,
    /** Tells others what to do: "urged", "ordered". */
    URGE,
    /** Appears so to nobody named: "seems", "appears". */
    SEEM,
    /** Wishes, supports, opposes: a stand rather than a statement. */
    ATTITUDE
}
