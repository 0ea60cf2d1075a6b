package hearsay;

/** Two processes that add to one SQLite file. */
class SqliteTwoProcessesTest extends TwoProcessesSuite {
    private int next;

    @Override
    String place() {
        return folder.resolve("ledger" + next++ + ".hearsay").toString();
    }
}
