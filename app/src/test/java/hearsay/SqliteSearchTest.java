package hearsay;

/** Searching in a SQLite file. */
class SqliteSearchTest extends SearchSuite {
    @Override
    String place() {
        return folder.resolve("ledger.hearsay").toString();
    }
}
