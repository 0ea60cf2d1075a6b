package hearsay.store.sql;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The table {@code correction}. */
final class Entries {
    private final Sql sql;
    private final Tally tally;

    Entries(Sql sql, Tally tally) {
        this.sql = sql;
        this.tally = tally;
    }

    Correction enter(String by, Instant entered, String reason, Change change) {
        int id = 1
                + sql.one("select max(id) from correction", row -> row.getInt(1))
                        .orElse(0);
        Correction correction = new Correction(id, by, entered, reason, change);
        String kind = change.label();
        String body = Bodies.of(change);
        String seal = seal(id, entered.toString(), by, reason, kind, body);
        sql.update(
                "insert into correction (id, entered, made_by, reason, kind, change, seal) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                entered.toString(),
                by,
                reason,
                kind,
                body,
                seal);
        tally.add(Tally.Part.CORRECTION, seal);
        return correction;
    }

    List<Correction> all() {
        List<String> seals = new ArrayList<>();
        List<Correction> entries = sql.query(
                "select id, entered, made_by, reason, kind, change, seal from correction order by id", row -> {
                    int id = row.getInt(1);
                    String entered = String.valueOf(row.getString(2));
                    String by = String.valueOf(row.getString(3));
                    String reason = String.valueOf(row.getString(4));
                    String kind = String.valueOf(row.getString(5));
                    String body = String.valueOf(row.getString(6));
                    String seal = String.valueOf(row.getString(7));
                    seals.add(seal);
                    if (!seal.equals(seal(id, entered, by, reason, kind, body))) {
                        throw sql.damaged("correction " + id + " is not as it was entered");
                    }
                    return correction(id, by, entered, reason, kind, body);
                });
        tally.verify(Tally.Part.CORRECTION, seals);
        return entries;
    }

    private Correction correction(int id, String by, String entered, String reason, String kind, String body) {
        try {
            return new Correction(id, by, Instant.parse(entered), reason, Bodies.change(kind, body));
        } catch (IllegalArgumentException e) {
            throw sql.damaged("correction " + id + " cannot be read: " + e.getMessage());
        }
    }

    private static String seal(int id, String entered, String by, String reason, String kind, String body) {
        return Digests.of(String.valueOf(id), entered, by, reason, kind, body);
    }
}
