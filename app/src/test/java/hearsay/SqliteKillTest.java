package hearsay;

/** Killed while adding to a SQLite file. */
class SqliteKillTest extends KillSuite {
    private int next;

    @Override
    String place() {
        return folder.resolve("ledger" + next++ + ".hearsay").toString();
    }

    @Override
    int usualKills() {
        return 20;
    }
}
