package hearsay.store;

/**
 * A ledger cannot be used, and why, in one line for people.
 *
 * <p>Example: kind {@code LOCKED}, "desk.hearsay: is in use by another process; waited 30 seconds".
 */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Kind kind;

    /** What is wrong. */
    public enum Kind {
        /** There is nothing at this place. */
        MISSING,
        /** There is something else at this place. */
        NOT_A_LEDGER,
        /** A later version of the program made it. */
        NEWER,
        /** It is not as it was written. */
        DAMAGED,
        /** Another process has it. */
        LOCKED,
        /** It may be read only. */
        READ_ONLY,
        /** There is no room to write. */
        FULL,
        /** The database or its file cannot be reached. */
        UNREACHABLE
    }

    public LedgerException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public LedgerException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
