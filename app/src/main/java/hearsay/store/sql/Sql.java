package hearsay.store.sql;

import hearsay.store.LedgerException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Statements over one connection; what goes wrong is thrown as the dialect puts it. */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private boolean inside;

    Sql(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Makes something of one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Dialect dialect() {
        return dialect;
    }

    <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw dialect.translate(e);
        }
    }

    <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return query(sql, reader, arguments).stream().findFirst();
    }

    /** How many rows were changed. */
    int update(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw dialect.translate(e);
        }
    }

    /** Runs a statement as it stands. */
    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw dialect.translate(e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    /** Runs work that adds, alone; it is wholly in at the end, or wholly out where it throws. */
    <T> T writing(Supplier<T> work) {
        return transaction(true, () -> {
            dialect.lock(this);
            return work.get();
        });
    }

    /** Runs reads that all see one moment. */
    <T> T reading(Supplier<T> work) {
        return transaction(false, work);
    }

    /** Runs work in the transaction there is, or else in one of its own. */
    <T> T transaction(boolean write, Supplier<T> work) {
        if (inside) {
            return work.get();
        }
        begin(write);
        inside = true;
        try {
            T made = work.get();
            commit();
            return made;
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        } finally {
            inside = false;
        }
    }

    private void begin(boolean write) {
        try {
            dialect.begin(connection, write);
        } catch (SQLException e) {
            throw dialect.translate(e);
        }
    }

    private void commit() {
        try {
            dialect.commit(connection);
        } catch (SQLException e) {
            throw dialect.translate(e);
        }
    }

    private void rollback(Throwable cause) {
        try {
            dialect.rollback(connection);
        } catch (SQLException e) {
            // the database has already rolled back, or the connection is gone, which comes to the same
            cause.addSuppressed(e);
        }
    }

    /** A ledger that is not as it was written. */
    LedgerException damaged(String what) {
        return new LedgerException(LedgerException.Kind.DAMAGED, dialect.place() + ": is damaged: " + what);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw dialect.translate(e);
        }
    }
}
