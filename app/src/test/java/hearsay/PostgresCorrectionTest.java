package hearsay;

/** Corrections in a PostgreSQL database, on a real server. */
class PostgresCorrectionTest extends CorrectionSuite {
    @Override
    String place() {
        return PostgresCluster.newLedger();
    }
}
