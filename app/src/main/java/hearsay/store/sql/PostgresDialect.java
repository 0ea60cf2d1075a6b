package hearsay.store.sql;

import hearsay.store.LedgerException;
import hearsay.store.LedgerException.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema of a PostgreSQL database, with a tsvector for search. */
final class PostgresDialect implements Dialect {
    private static final String INSERT = "insert into claim"
            + " (document, run, place, id, holder, stance, evidence, types, day, body, words)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, array_to_tsvector(string_to_array(?, ' ')))";

    /** The number of the advisory lock: "Hear" in ASCII. */
    private static final int LOCK = 0x48656172;

    private final String place;
    private final boolean writable;

    PostgresDialect(String place, boolean writable) {
        this.place = place;
        this.writable = writable;
    }

    @Override
    public String scripts() {
        return "postgresql";
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    @Override
    public boolean hasTables(Sql sql) {
        return sql.one(
                        "select 1 from information_schema.tables"
                                + " where table_name = 'ledger' and table_schema = current_schema()",
                        row -> row.getInt(1))
                .isPresent();
    }

    @Override
    public void begin(Connection connection, boolean write) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    write
                            ? "set transaction isolation level read committed"
                            : "set transaction isolation level repeatable read, read only");
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public void lock(Sql sql) {
        sql.query("select value from ledger where name = 'schema' for update", row -> row.getString(1));
    }

    @Override
    public void lockTables(Sql sql) {
        sql.run("select pg_advisory_xact_lock(" + LOCK + ")");
    }

    /** Makes the schema where there is none; two that do so at once would trip over each other. */
    void makeSchema(Sql sql, String schema) {
        sql.transaction(true, () -> {
            lockTables(sql);
            sql.run("create schema if not exists \"" + schema.replace("\"", "\"\"") + "\"");
            return true;
        });
    }

    @Override
    public LedgerException translate(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "55P03" -> failure(Kind.LOCKED, "is in use by another process; waited 30 seconds", e);
            case "25006", "42501" -> failure(Kind.READ_ONLY, "is for reading only, and nothing was added", e);
            case "53100" -> failure(Kind.FULL, "there is no room left to write; what was reported as added is kept", e);
            case "XX001", "XX002" -> failure(Kind.DAMAGED, "is damaged: the database in it is malformed", e);
            default -> failure(Kind.UNREACHABLE, "cannot be used: " + e.getMessage(), e);
        };
    }

    private LedgerException failure(Kind kind, String what, SQLException e) {
        return new LedgerException(kind, place + ": " + what, e);
    }

    @Override
    public void insertClaim(Sql sql, @Nullable Object[] columns, String words) {
        @Nullable Object[] all = java.util.Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = words;
        sql.update(INSERT, all);
    }

    @Override
    public Condition hasTerms(List<String> terms) {
        return new Condition(
                "c.words @@ ?::tsquery",
                terms.stream().map(term -> "'" + term + "'").collect(Collectors.joining(" & ")));
    }

    @Override
    public List<String> check(Sql sql) {
        // the server has checks of its own (pg_amcheck), which need rights that a user of one schema has not
        return List.of();
    }

    @Override
    public void copy(Sql sql, Path file) {
        RowCopy.to(file, sql);
    }
}
