package hearsay;

/** A ledger in a SQLite file. */
class SqliteLedgerTest extends LedgerSuite {
    private int next;

    @Override
    String place() {
        return folder.resolve("ledger" + next++ + ".hearsay").toString();
    }
}
