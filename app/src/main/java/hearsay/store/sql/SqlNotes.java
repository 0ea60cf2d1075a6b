package hearsay.store.sql;

import hearsay.store.Notes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The table {@code note}. */
final class SqlNotes implements Notes {
    private final Sql sql;

    SqlNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> get(String kind, String name) {
        return sql.one(
                "select value from note where kind = ? and name = ?",
                row -> String.valueOf(row.getString(1)),
                kind,
                name);
    }

    @Override
    public SortedMap<String, String> all(String kind) {
        SortedMap<String, String> found = new TreeMap<>();
        sql.query(
                "select name, value from note where kind = ?",
                row -> found.put(String.valueOf(row.getString(1)), String.valueOf(row.getString(2))),
                kind);
        return found;
    }

    @Override
    public void put(String kind, String name, String value) {
        sql.writing(() -> sql.update(
                "insert into note (kind, name, value) values (?, ?, ?)"
                        + " on conflict (kind, name) do update set value = excluded.value",
                kind,
                name,
                value));
    }

    @Override
    public void remove(String kind, String name) {
        sql.writing(() -> sql.update("delete from note where kind = ? and name = ?", kind, name));
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return sql.writing(work);
    }
}
