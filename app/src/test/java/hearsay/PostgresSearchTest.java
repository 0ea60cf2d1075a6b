package hearsay;

/** Searching in a PostgreSQL database, on a real server. */
class PostgresSearchTest extends SearchSuite {
    @Override
    String place() {
        return PostgresCluster.newLedger();
    }
}
