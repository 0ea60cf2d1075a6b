package hearsay.store.sql;

import java.util.List;
import java.util.Locale;

/** How many facts each table holds, and the exclusive or of their seals: a fact that is gone is noticed by it. */
final class Tally {
    private final Sql sql;

    Tally(Sql sql) {
        this.sql = sql;
    }

    /** The tables that hold facts. */
    enum Part {
        RUN,
        DOCUMENT,
        FAILED_DOCUMENT,
        READING,
        CORRECTION,
        FETCHED_PAGE,
        DOCUMENT_PAGE;

        String table() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Sum(long entries, String digest) {}

    /** Counts a fact in; within the transaction that adds it. */
    void add(Part part, String seal) {
        Sum sum = sum(part);
        sql.update(
                "update tally set entries = ?, digest = ? where part = ?",
                sum.entries() + 1,
                Digests.together(sum.digest(), seal),
                part.table());
    }

    /** Throws where these are not all the facts of the table. */
    void verify(Part part, List<String> seals) {
        Sum sum = sum(part);
        if (!seals.stream().allMatch(Digests::isDigest)) {
            throw sql.damaged("an entry in table " + part.table() + " has no digest");
        }
        String digest = seals.stream().reduce(Digests.ZERO, Digests::together);
        if (sum.entries() != seals.size() || !sum.digest().equals(digest)) {
            throw sql.damaged("of the " + sum.entries() + " entries in table " + part.table() + ", " + seals.size()
                    + " are found, or some are not those that were added");
        }
    }

    /** How many facts a table holds. */
    long entries(Part part) {
        return sum(part).entries();
    }

    /** All tallies in one text. */
    String revision() {
        return Digests.of(String.join(
                " ",
                sql.query(
                        "select part, entries, digest from tally order by part",
                        row -> row.getString(1) + " " + row.getLong(2) + " " + row.getString(3))));
    }

    private Sum sum(Part part) {
        return sql.one(
                        "select entries, digest from tally where part = ?",
                        row -> new Sum(row.getLong(1), row.getString(2)),
                        part.table())
                .filter(sum -> Digests.isDigest(sum.digest()))
                .orElseThrow(() -> sql.damaged("it has no tally of table " + part.table()));
    }
}
