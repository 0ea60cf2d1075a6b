package hearsay;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** Killed while adding to a PostgreSQL database. */
class PostgresKillTest extends KillSuite {
    private static Optional<PostgresCluster> cluster = Optional.empty();

    @BeforeAll
    static void start() throws Exception {
        cluster = PostgresCluster.start();
        Assumptions.assumeTrue(cluster.isPresent(), "PostgreSQL (initdb, pg_ctl) is not installed here");
    }

    @Override
    String place() {
        return cluster.orElseThrow().newLedger();
    }

    @Override
    int usualKills() {
        return 5;
    }
}
