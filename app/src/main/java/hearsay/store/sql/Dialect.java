package hearsay.store.sql;

import hearsay.store.LedgerException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SQLite and PostgreSQL do differently. */
interface Dialect {
    /** The folder of its schema scripts. */
    String scripts();

    /** The ledger's place as people know it, without a password. */
    String place();

    /** Whether the connection may write. */
    boolean isWritable();

    /** Whether the tables of a ledger are there. */
    boolean hasTables(Sql sql);

    void begin(Connection connection, boolean write) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollback(Connection connection) throws SQLException;

    /** Keeps other writers out until the transaction ends, once the tables are there. */
    void lock(Sql sql);

    /** Keeps others from making or changing the tables until the transaction ends. */
    void lockTables(Sql sql);

    /** What went wrong, for people. */
    LedgerException translate(SQLException e);

    /** Adds a claim with its words. */
    void insertClaim(Sql sql, @Nullable Object[] columns, String words);

    /** The condition that a claim {@code c} has some terms, with one parameter, and that parameter's value. */
    Condition hasTerms(List<String> terms);

    /**
     * A condition of a query.
     *
     * @param value of its one parameter
     */
    record Condition(String sql, String value) {}

    /** What is wrong with the storage itself, a sentence each; not within a transaction. */
    List<String> check(Sql sql);

    /** Copies the ledger as of one moment to a new SQLite file. */
    void copy(Sql sql, Path file);
}
