package hearsay.store.sql;

import hearsay.store.Access;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies a ledger's facts, row by row and as of one moment, from a server to a new SQLite file. What is only remembered is
 * left out.
 */
final class RowCopy {
    private static final List<String> TABLES = List.of(
            "run: id, engine, started, seal",
            "document: id, name, outlet, published, sha256, text, about, run, added, seal",
            "failed_document: name, reason, detail, run, added, seal",
            "reading: document, run, claims, seal",
            "correction: id, entered, made_by, reason, kind, change, seal",
            "fetched_page: id, asked, address, fetched, media_type, charset, sha256, packed, run, seal",
            "document_page: document, page, seal",
            "note: kind, name, value",
            "tally: part, entries, digest");
    private static final String CLAIMS = "select document, run, place, id, holder, stance, evidence, types, day, body,"
            + " array_to_string(tsvector_to_array(words), ' ') from claim order by key";

    private final Sql from;
    private final Sql to;

    private RowCopy(Sql from, Sql to) {
        this.from = from;
        this.to = to;
    }

    static void to(Path file, Sql from) {
        try (Sql to = SqliteFile.connect(file, Access.CREATE)) {
            new Schema(to).prepare(Access.CREATE);
            from.reading(() -> to.writing(() -> new RowCopy(from, to).copy()));
        }
    }

    private boolean copy() {
        to.update("delete from tally");
        from.query("select value from ledger where name = 'stories'", row -> row.getString(1))
                .forEach(stories -> to.update("update ledger set value = ? where name = 'stories'", stories));
        TABLES.forEach(this::table);
        from.query(CLAIMS, row -> values(row, 11))
                .forEach(row -> to.dialect().insertClaim(to, Arrays.copyOf(row, 10), String.valueOf(row[10])));
        return true;
    }

    private void table(String description) {
        String table = description.substring(0, description.indexOf(':'));
        String columns = description.substring(table.length() + 2);
        int count = columns.split(", ").length;
        String places = String.join(", ", Collections.nCopies(count, "?"));
        from.query("select " + columns + " from " + table, row -> values(row, count))
                .forEach(row -> to.update("insert into " + table + " (" + columns + ") values (" + places + ")", row));
    }

    private static @Nullable Object[] values(ResultSet row, int count) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }
}
