package hearsay.store.sql;

import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.PartialDate;
import hearsay.store.KeptDocument;
import hearsay.store.KeptFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables {@code run}, {@code document} and {@code failed_document}. */
final class Documents {
    private static final String DOCUMENT = "select id, text, sha256, about, run, added, seal from document";

    private final Sql sql;
    private final Tally tally;

    Documents(Sql sql, Tally tally) {
        this.sql = sql;
        this.tally = tally;
    }

    int begin(String engine, Instant started) {
        int id = 1 + sql.one("select max(id) from run", row -> row.getInt(1)).orElse(0);
        String seal = Digests.of(String.valueOf(id), engine, started.toString());
        sql.update(
                "insert into run (id, engine, started, seal) values (?, ?, ?, ?)",
                id,
                engine,
                started.toString(),
                seal);
        tally.add(Tally.Part.RUN, seal);
        return id;
    }

    boolean holds(String document) {
        return sql.one("select 1 from document where id = ?", row -> row.getInt(1), document)
                .isPresent();
    }

    SortedSet<String> ids() {
        return new TreeSet<>(sql.query("select id from document", row -> String.valueOf(row.getString(1))));
    }

    boolean holdsName(String name) {
        return sql.one("select 1 from document where name = ?", row -> row.getInt(1), name)
                .isPresent();
    }

    boolean holdsText(String sha256) {
        return sql.one("select 1 from document where sha256 = ?", row -> row.getInt(1), sha256)
                .isPresent();
    }

    void add(int run, Document document, Instant added) {
        String about = Bodies.of(document);
        String seal = seal(document.id(), Digests.of(document.text()), about, run, added.toString());
        sql.update(
                "insert into document (id, name, outlet, published, sha256, text, about, run, added, seal)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document.id(),
                document.name(),
                document.outlet().orElse(null),
                document.published().map(PartialDate::toString).orElse(null),
                document.sha256(),
                document.text(),
                about,
                run,
                added.toString(),
                seal);
        tally.add(Tally.Part.DOCUMENT, seal);
    }

    boolean add(int run, FailedDocument failed, Instant added) {
        String seal =
                Digests.of(failed.name(), failed.reason(), failed.detail(), String.valueOf(run), added.toString());
        int rows = sql.update(
                "insert into failed_document (name, reason, detail, run, added, seal) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                failed.name(),
                failed.reason(),
                failed.detail(),
                run,
                added.toString(),
                seal);
        if (rows > 0) {
            tally.add(Tally.Part.FAILED_DOCUMENT, seal);
        }
        return rows > 0;
    }

    private record Row(KeptDocument kept, String seal) {}

    /** @param readings from a document's id to the run of its current reading */
    List<KeptDocument> all(Map<String, Integer> readings) {
        Map<Integer, String> engines = engines();
        List<Row> rows = sql.query(DOCUMENT, row -> document(row, engines, readings));
        tally.verify(Tally.Part.DOCUMENT, rows.stream().map(Row::seal).toList());
        return rows.stream().map(Row::kept).sorted(byId()).toList();
    }

    List<KeptDocument> some(Collection<String> ids, Map<String, Integer> readings) {
        Map<Integer, String> engines = engines();
        List<KeptDocument> found = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            sql.query(DOCUMENT + " where id = ?", row -> document(row, engines, readings), id)
                    .forEach(row -> found.add(row.kept()));
        }
        return found;
    }

    private static Comparator<KeptDocument> byId() {
        return Comparator.comparing(kept -> kept.document().id());
    }

    private Row document(ResultSet row, Map<Integer, String> engines, Map<String, Integer> readings)
            throws SQLException {
        String id = String.valueOf(row.getString(1));
        String text = String.valueOf(row.getString(2));
        String about = String.valueOf(row.getString(4));
        String added = String.valueOf(row.getString(6));
        String seal = String.valueOf(row.getString(7));
        if (!seal.equals(seal(id, Digests.of(text), about, row.getInt(5), added))) {
            throw sql.damaged("document " + id + " is not as it was added");
        }
        try {
            Document document = Bodies.document(about, text);
            String engine = engines.getOrDefault(readings.getOrDefault(id, 0), "");
            return new Row(new KeptDocument(document, Instant.parse(added), engine), seal);
        } catch (IllegalArgumentException e) {
            throw sql.damaged("document " + id + " cannot be read: " + e.getMessage());
        }
    }

    private static String seal(String id, String text, String about, int run, String added) {
        return Digests.of(id, text, about, String.valueOf(run), added);
    }

    /** The versions of the program, by run. */
    Map<Integer, String> engines() {
        Map<Integer, String> engines = new HashMap<>();
        List<String> seals = sql.query("select id, engine, started, seal from run", row -> {
            String engine = String.valueOf(row.getString(2));
            String seal = String.valueOf(row.getString(4));
            if (!seal.equals(Digests.of(String.valueOf(row.getInt(1)), engine, String.valueOf(row.getString(3))))) {
                throw sql.damaged("run " + row.getInt(1) + " is not as it was begun");
            }
            engines.put(row.getInt(1), engine);
            return seal;
        });
        tally.verify(Tally.Part.RUN, seals);
        return engines;
    }

    List<KeptFailure> failures() {
        List<String> seals = new ArrayList<>();
        List<KeptFailure> failures =
                sql.query("select name, reason, detail, run, added, seal from failed_document", row -> {
                    FailedDocument failed = new FailedDocument(
                            String.valueOf(row.getString(1)),
                            String.valueOf(row.getString(2)),
                            String.valueOf(row.getString(3)));
                    String added = String.valueOf(row.getString(5));
                    String seal = String.valueOf(row.getString(6));
                    seals.add(seal);
                    if (!seal.equals(Digests.of(
                            failed.name(), failed.reason(), failed.detail(), String.valueOf(row.getInt(4)), added))) {
                        throw sql.damaged("the record of " + failed.name() + " is not as it was added");
                    }
                    return new KeptFailure(failed, Instant.parse(added));
                });
        tally.verify(Tally.Part.FAILED_DOCUMENT, seals);
        return failures.stream()
                .sorted(Comparator.comparing((KeptFailure kept) -> kept.failed().name())
                        .thenComparing(kept -> kept.failed().reason())
                        .thenComparing(kept -> kept.failed().detail()))
                .toList();
    }
}
