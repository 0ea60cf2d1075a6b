package hearsay;

/** Parts, orders and hands that fill one SQLite file. */
class SqliteOneRunTest extends OneRunSuite {
    private int next;

    @Override
    String place() {
        return folder.resolve("ledger" + next++ + ".hearsay").toString();
    }
}
