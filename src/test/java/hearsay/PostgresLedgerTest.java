package hearsay;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** A ledger in a PostgreSQL database, on a real server. */
class PostgresLedgerTest extends LedgerSuite {
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
}
