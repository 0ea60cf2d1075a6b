package hearsay.store.sql;

import hearsay.store.LedgerException;
import hearsay.store.LedgerException.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One SQLite file, with FTS5 for search. */
final class SqliteDialect implements Dialect {
    /** "Hear" in ASCII: what tells a ledger from another SQLite database. */
    static final int APPLICATION = 0x48656172;

    private static final String INSERT = "insert into claim"
            + " (document, run, place, id, holder, stance, evidence, types, day, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Path file;
    private final boolean writable;

    SqliteDialect(Path file, boolean writable) {
        this.file = file;
        this.writable = writable;
    }

    @Override
    public String scripts() {
        return "sqlite";
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    @Override
    public boolean hasTables(Sql sql) {
        return sql.one("select 1 from sqlite_master where name = 'ledger'", row -> row.getInt(1))
                .isPresent();
    }

    @Override
    public void begin(Connection connection, boolean write) throws SQLException {
        execute(connection, write ? "begin immediate" : "begin");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "commit");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "rollback");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void lock(Sql sql) {
        // "begin immediate" has done so
    }

    @Override
    public void lockTables(Sql sql) {
        // "begin immediate" has done so
    }

    @Override
    public LedgerException translate(SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException own ? own.getResultCode() : SQLiteErrorCode.getErrorCode(e.getErrorCode());
        return switch (code.code & 0xff) {
            case 5, 6 -> failure(Kind.LOCKED, "is in use by another process; waited 30 seconds", e);
            case 8 -> failure(Kind.READ_ONLY, "is for reading only, and nothing was added", e);
            case 11 -> failure(Kind.DAMAGED, "is damaged: the database in it is malformed", e);
            case 26 -> failure(Kind.NOT_A_LEDGER, "is no ledger, or its beginning is damaged", e);
            case 13 -> failure(Kind.FULL, "there is no room left to write; what was reported as added is kept", e);
            case 14 -> failure(Kind.UNREACHABLE, "cannot be opened, or its folder cannot be written", e);
            default -> failure(Kind.UNREACHABLE, "cannot be used: " + e.getMessage(), e);
        };
    }

    private LedgerException failure(Kind kind, String what, SQLException e) {
        return new LedgerException(kind, file + ": " + what, e);
    }

    @Override
    public void insertClaim(Sql sql, @Nullable Object[] columns, String words) {
        sql.update(INSERT, columns);
        sql.update("insert into claim_words (rowid, words) values (last_insert_rowid(), ?)", words);
    }

    @Override
    public Condition hasTerms(List<String> terms) {
        String all =
                String.join(" ", terms.stream().map(term -> '"' + term + '"').toList());
        return new Condition("c.key in (select rowid from claim_words where claim_words match ?)", all);
    }

    @Override
    public List<String> check(Sql sql) {
        List<String> wrong = new ArrayList<>();
        for (String line : sql.query("pragma integrity_check(20)", row -> row.getString(1))) {
            if (!line.equals("ok")) {
                wrong.add("The database in it is malformed: " + line + ".");
            }
        }
        if (writable) {
            checkIndex(sql).ifPresent(wrong::add);
        }
        long indexed = sql.one("select count(*) from claim_words_docsize", row -> row.getLong(1))
                .orElse(0L);
        long claims =
                sql.one("select count(*) from claim", row -> row.getLong(1)).orElse(0L);
        if (indexed != claims) {
            wrong.add("The index for searching has " + indexed + " of " + claims + " claims.");
        }
        return wrong;
    }

    /** SQLite spells this check as an insertion, which a ledger that may be read only refuses. */
    private static Optional<String> checkIndex(Sql sql) {
        try {
            sql.update("insert into claim_words (claim_words) values ('integrity-check')");
            return Optional.empty();
        } catch (LedgerException e) {
            if (e.kind() == Kind.DAMAGED) {
                return Optional.of("The index for searching is malformed.");
            }
            throw e;
        }
    }

    @Override
    public void copy(Sql sql, Path target) {
        sql.update("vacuum into ?", target.toString());
    }
}
