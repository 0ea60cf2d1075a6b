package hearsay.store.sql;

import hearsay.model.Claim;
import hearsay.model.EvidenceKind;
import hearsay.model.PartialDate;
import hearsay.store.IndexedClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables {@code reading} and {@code claim}: what each run found in each document. */
final class Readings {
    private static final String CLAIM = "select document, run, body from claim c";
    private static final String ORDER = " order by document, run, place";

    private final Sql sql;
    private final Tally tally;

    Readings(Sql sql, Tally tally) {
        this.sql = sql;
        this.tally = tally;
    }

    /** Adds a reading; the day of a claim without one of its own is that of its document. */
    void add(int run, String document, Optional<PartialDate> published, List<IndexedClaim> claims) {
        List<String> bodies = new ArrayList<>();
        claims.forEach(claim -> bodies.add(Bodies.of(claim.claim())));
        String seal = seal(document, run, bodies);
        sql.update(
                "insert into reading (document, run, claims, seal) values (?, ?, ?, ?)",
                document,
                run,
                claims.size(),
                seal);
        tally.add(Tally.Part.READING, seal);
        for (int place = 0; place < claims.size(); place++) {
            IndexedClaim claim = claims.get(place);
            sql.dialect()
                    .insertClaim(
                            sql,
                            columns(run, place, claim.claim(), published, bodies.get(place)),
                            String.join(" ", new TreeSet<>(claim.terms())));
        }
    }

    private static @Nullable Object[] columns(
            int run, int place, Claim claim, Optional<PartialDate> published, String body) {
        return new @Nullable Object[] {
            claim.document(),
            run,
            place,
            claim.id(),
            claim.holder().name().toLowerCase(Locale.ROOT),
            claim.stance().name(),
            labels(claim.evidence().stream().map(EvidenceKind::name).toList()),
            labels(claim.types().stream().map(Enum::name).toList()),
            claim.said()
                    .or(() -> published)
                    .map(date -> date.firstDay().toString())
                    .orElse(null),
            body
        };
    }

    /** Labels between blanks, so that one can be looked for. */
    private static String labels(List<String> labels) {
        return " " + String.join(" ", labels) + " ";
    }

    private record Reading(String document, int run, int claims, String seal) {}

    /** Throws where any reading, current or not, is not as it was added. */
    void verify() {
        claims(readings(), sql.query(CLAIM + ORDER, Readings::row));
    }

    private List<Reading> readings() {
        List<Reading> all = sql.query(
                "select document, run, claims, seal from reading",
                row -> new Reading(
                        String.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getInt(3),
                        String.valueOf(row.getString(4))));
        tally.verify(Tally.Part.READING, all.stream().map(Reading::seal).toList());
        return all;
    }

    /** The current readings, by document. */
    private Map<String, Reading> current() {
        Map<String, Reading> current = new TreeMap<>();
        readings()
                .forEach(reading -> current.merge(
                        reading.document(), reading, (one, other) -> one.run() > other.run() ? one : other));
        return current;
    }

    /** The run of the current reading of each document. */
    Map<String, Integer> currentRuns() {
        Map<String, Integer> runs = new HashMap<>();
        current().forEach((document, reading) -> runs.put(document, reading.run()));
        return runs;
    }

    /** The same of some documents. */
    Map<String, Integer> currentRuns(Collection<String> documents) {
        Map<String, Integer> runs = new HashMap<>();
        documents.forEach(document -> newest(document).ifPresent(reading -> runs.put(document, reading.run())));
        return runs;
    }

    private record Row(String document, int run, String body) {}

    /** The current claims of all documents. */
    List<Claim> all() {
        Map<String, Reading> current = current();
        List<Row> rows = sql.query(CLAIM + ORDER, Readings::row);
        return claims(current.values(), rows);
    }

    /** The current claims of some documents. */
    List<Claim> some(Collection<String> documents) {
        List<Claim> claims = new ArrayList<>();
        for (String document : new TreeSet<>(documents)) {
            newest(document).ifPresent(reading -> {
                List<Row> rows = sql.query(
                        CLAIM + " where document = ? and run = ?" + ORDER, Readings::row, document, reading.run());
                claims.addAll(claims(List.of(reading), rows));
            });
        }
        return claims;
    }

    private Optional<Reading> newest(String document) {
        return sql.one(
                "select run, claims, seal from reading where document = ? order by run desc limit 1",
                row -> new Reading(document, row.getInt(1), row.getInt(2), String.valueOf(row.getString(3))),
                document);
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(String.valueOf(row.getString(1)), row.getInt(2), String.valueOf(row.getString(3)));
    }

    /** The claims of readings, each compared with its seal. */
    private List<Claim> claims(Collection<Reading> readings, List<Row> rows) {
        Map<String, List<String>> bodies = new HashMap<>();
        for (Row row : rows) {
            bodies.computeIfAbsent(row.document() + " " + row.run(), key -> new ArrayList<>())
                    .add(row.body());
        }
        List<Claim> claims = new ArrayList<>();
        for (Reading reading : readings) {
            List<String> own = bodies.getOrDefault(reading.document() + " " + reading.run(), List.of());
            if (own.size() != reading.claims()
                    || !reading.seal().equals(seal(reading.document(), reading.run(), own))) {
                throw sql.damaged("the claims of document " + reading.document() + " are not as they were added");
            }
            own.forEach(body -> claims.add(claim(body)));
        }
        return claims;
    }

    private Claim claim(String body) {
        try {
            return Bodies.claim(body);
        } catch (IllegalArgumentException e) {
            throw sql.damaged("a claim cannot be read: " + e.getMessage());
        }
    }

    private static String seal(String document, int run, List<String> bodies) {
        List<String> parts = new ArrayList<>(List.of(document, String.valueOf(run)));
        parts.addAll(bodies);
        return Digests.of(parts);
    }
}
