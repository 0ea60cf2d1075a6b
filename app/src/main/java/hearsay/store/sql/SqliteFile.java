package hearsay.store.sql;

import hearsay.store.Access;
import hearsay.store.LedgerException;
import hearsay.store.LedgerException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Connects to a SQLite file, once it is sure that it is a ledger or may become one.
 *
 * <p>The rollback journal and full synchronisation make each commit last through a killed process and a power cut, and leave
 * one file that can be copied, mailed and kept (docs/decisions/0007).
 */
final class SqliteFile {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    private SqliteFile() {}

    static Sql connect(Path file, Access access) {
        check(file, access);
        boolean writable = access != Access.READ || (Files.isWritable(file) && isInWritableFolder(file));
        if (access != Access.READ && Files.exists(file) && !Files.isWritable(file)) {
            throw new LedgerException(Kind.READ_ONLY, file + ": is for reading only, and nothing was added");
        }
        SqliteDialect dialect = new SqliteDialect(file, writable);
        Sql sql = open(file, access, dialect);
        try {
            checkApplication(sql, file, access);
            return sql;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    private static boolean isInWritableFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder);
    }

    private static Sql open(Path file, Access access, SqliteDialect dialect) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_IN_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "EXTRA");
        if (!access.creates()) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        if (!dialect.isWritable()) {
            config.setReadOnly(true);
        }
        try {
            return new Sql(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()), dialect);
        } catch (SQLException e) {
            throw dialect.translate(e);
        }
    }

    private static void check(Path file, Access access) {
        if (Files.isDirectory(file)) {
            throw new LedgerException(Kind.NOT_A_LEDGER, file + ": is a folder, no ledger");
        }
        if (!Files.exists(file)) {
            if (!access.creates()) {
                throw new LedgerException(Kind.MISSING, file + ": there is no such ledger; 'hearsay add' makes one");
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new LedgerException(Kind.MISSING, file + ": cannot be made, there is no folder " + folder);
            }
            return;
        }
        // of a killed process, the journal beside the file still tells how to mend its beginning
        boolean journal = Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
        byte[] start = start(file);
        if (!journal && start.length > 0 && !Arrays.equals(start, MAGIC)) {
            throw new LedgerException(Kind.NOT_A_LEDGER, file + ": is no ledger, or its beginning is damaged");
        }
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAGIC.length);
        } catch (IOException e) {
            throw new LedgerException(Kind.UNREACHABLE, file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void checkApplication(Sql sql, Path file, Access access) {
        int application = sql.one("pragma application_id", row -> row.getInt(1)).orElse(0);
        boolean empty = sql.one("select count(*) from sqlite_master", row -> row.getInt(1))
                .filter(count -> count == 0)
                .isPresent();
        if (application != SqliteDialect.APPLICATION && !(application == 0 && empty && access != Access.READ)) {
            throw new LedgerException(
                    empty ? Kind.MISSING : Kind.NOT_A_LEDGER,
                    file
                            + (empty
                                    ? ": holds no ledger yet; 'hearsay add' makes one"
                                    : ": is a database, but no ledger"));
        }
    }
}
