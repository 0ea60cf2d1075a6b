package hearsay;

/** Parts, orders and hands that fill one PostgreSQL database, on a real server. */
class PostgresOneRunTest extends OneRunSuite {
    @Override
    String place() {
        return PostgresCluster.newLedger();
    }
}
