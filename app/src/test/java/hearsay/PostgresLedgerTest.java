package hearsay;

/** A ledger in a PostgreSQL database, on a real server. */
class PostgresLedgerTest extends LedgerSuite {
    @Override
    String place() {
        return PostgresCluster.newLedger();
    }
}
