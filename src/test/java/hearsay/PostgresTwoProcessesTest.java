package hearsay;

/** Two processes that add to one PostgreSQL database, on a real server. */
class PostgresTwoProcessesTest extends TwoProcessesSuite {
    @Override
    String place() {
        return PostgresCluster.newLedger();
    }
}
