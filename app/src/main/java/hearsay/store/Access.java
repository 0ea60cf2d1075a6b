package hearsay.store;

/** What a ledger is opened for. */
public enum Access {
    /** To read; the ledger must exist and may be one that cannot be written. */
    READ,
    /** To add to; the ledger must exist. */
    WRITE,
    /** To add to; a ledger of one story is made where there is none. */
    CREATE,
    /** To add to; a ledger of many stories is made where there is none. */
    CREATE_FOR_MANY_STORIES;

    /** Whether a ledger is made where there is none. */
    public boolean creates() {
        return this == CREATE || this == CREATE_FOR_MANY_STORIES;
    }
}
