package hearsay.store.sql;

import hearsay.store.Access;
import hearsay.store.LedgerException;
import hearsay.store.LedgerStore;
import java.nio.file.Path;

/**
 * Opens ledgers that last.
 *
 * <p>Example: {@code SqlLedgers.open("desk.hearsay", Access.CREATE)}, or
 * {@code SqlLedgers.open("postgresql://desk@db.example/stories", Access.READ)}.
 */
public final class SqlLedgers {
    private SqlLedgers() {}

    /**
     * Opens a ledger, which the caller closes.
     *
     * @param location a file, or the URL of a PostgreSQL database
     * @throws hearsay.store.LedgerException where there is none and none is to be made, or it cannot be used
     */
    public static LedgerStore open(String location, Access access) {
        if (location.contains("://") && !PostgresServer.isUrl(location)) {
            throw new LedgerException(
                    LedgerException.Kind.NOT_A_LEDGER,
                    "a ledger is a file or an address that begins with postgresql://, not one that begins with "
                            + location.substring(0, location.indexOf("://") + 3));
        }
        Sql sql = PostgresServer.isUrl(location)
                ? PostgresServer.connect(location, access)
                : SqliteFile.connect(Path.of(location), access);
        try {
            return new SqlStore(sql, new Schema(sql).prepare(access));
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }
}
