package hearsay.store.sql;

import hearsay.store.Access;
import hearsay.store.LedgerException;
import hearsay.store.LedgerException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Brings a ledger's tables to the version that this program knows: scripts {@code 1.sql}, {@code 2.sql} and so on, each
 * applied once, all in one transaction.
 */
final class Schema {
    static final int VERSION = 2;
    /** The first that keeps fetched pages and notes. */
    static final int WITH_PAGES = 2;

    private final Sql sql;

    Schema(Sql sql) {
        this.sql = sql;
    }

    /**
     * Makes the tables where there are none and the access allows it, and applies later scripts; who only reads leaves an older
     * ledger as it is.
     *
     * @return the version that the tables are of now
     */
    int prepare(Access access) {
        int found = version();
        if (found > VERSION) {
            throw new LedgerException(
                    Kind.NEWER,
                    sql.dialect().place() + ": was made by a later version of Hearsay (schema " + found
                            + "; this one knows " + VERSION + "); update Hearsay");
        }
        if (found == 0 && !access.creates()) {
            throw new LedgerException(
                    Kind.MISSING, sql.dialect().place() + ": holds no ledger yet; 'hearsay add' makes one");
        }
        if (found == VERSION || access == Access.READ) {
            return found;
        }
        sql.transaction(true, () -> migrate(access));
        return VERSION;
    }

    private int version() {
        if (!sql.dialect().hasTables(sql)) {
            return 0;
        }
        String version = sql.one("select value from ledger where name = 'schema'", row -> row.getString(1))
                .orElseThrow(() -> sql.damaged("it does not say of which version it is"));
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw sql.damaged("it says that it is of version '" + version + "'");
        }
    }

    private boolean migrate(Access access) {
        sql.dialect().lockTables(sql);
        // another process may have done so meanwhile
        int from = version();
        if (from == VERSION) {
            return false;
        }
        for (int version = from + 1; version <= VERSION; version++) {
            statements(version);
        }
        if (from == 0) {
            sql.update("insert into ledger (name, value) values ('schema', ?)", String.valueOf(VERSION));
            sql.update(
                    "insert into ledger (name, value) values ('stories', ?)",
                    access == Access.CREATE_FOR_MANY_STORIES ? "many" : "one");
        } else {
            sql.update("update ledger set value = ? where name = 'schema'", String.valueOf(VERSION));
        }
        for (Tally.Part part : Tally.Part.values()) {
            sql.update(
                    "insert into tally (part, entries, digest) values (?, 0, ?) on conflict do nothing",
                    part.table(),
                    Digests.ZERO);
        }
        return true;
    }

    private void statements(int version) {
        String name = "/hearsay/store/" + sql.dialect().scripts() + "/" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Arrays.stream(script.split(";\n"))
                    .filter(statement -> !statement.isBlank())
                    .forEach(sql::run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
