package hearsay;

/** Killed while adding to a PostgreSQL database, on a real server. */
class PostgresKillTest extends KillSuite {
    @Override
    String place() {
        return PostgresCluster.newLedger();
    }

    @Override
    int usualKills() {
        return 5;
    }
}
