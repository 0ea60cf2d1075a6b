package hearsay.store.sql;

import hearsay.store.KeptPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The tables {@code fetched_page} and {@code document_page}; the bytes are packed by zlib. */
final class Pages {
    private static final String PAGE =
            "select p.id, p.asked, p.address, p.fetched, p.media_type, p.charset, p.sha256, p.packed, p.run, p.seal"
                    + " from fetched_page p";

    private final Sql sql;
    private final Tally tally;

    Pages(Sql sql, Tally tally) {
        this.sql = sql;
        this.tally = tally;
    }

    /** Adds the page that a document was read from; a page that several were read from is kept once. */
    void add(int run, String document, KeptPage page) {
        String sha256 = Digests.of(page.bytes());
        String id = Digests.of(page.asked(), page.address(), page.fetched().toString(), sha256);
        if (sql.one("select 1 from fetched_page where id = ?", row -> row.getInt(1), id)
                .isEmpty()) {
            String seal = seal(id, page, sha256, run);
            sql.update(
                    "insert into fetched_page (id, asked, address, fetched, media_type, charset, sha256, packed, run, seal)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    page.asked(),
                    page.address(),
                    page.fetched().toString(),
                    page.mediaType().orElse(null),
                    page.charset().orElse(null),
                    sha256,
                    packed(page.bytes()),
                    run,
                    seal);
            tally.add(Tally.Part.FETCHED_PAGE, seal);
        }
        String seal = Digests.of(document, id);
        sql.update("insert into document_page (document, page, seal) values (?, ?, ?)", document, id, seal);
        tally.add(Tally.Part.DOCUMENT_PAGE, seal);
    }

    Optional<KeptPage> of(String document) {
        return sql.one(PAGE + " join document_page d on d.page = p.id where d.document = ?", this::row, document)
                .map(Row::page);
    }

    private record Row(KeptPage page, String seal) {}

    private Row row(ResultSet row) throws SQLException {
        String id = String.valueOf(row.getString(1));
        String seal = String.valueOf(row.getString(10));
        KeptPage page = new KeptPage(
                String.valueOf(row.getString(2)),
                String.valueOf(row.getString(3)),
                time(id, String.valueOf(row.getString(4))),
                optional(row.getString(5)),
                optional(row.getString(6)),
                unpacked(id, row.getBytes(8)));
        String sha256 = Digests.of(page.bytes());
        if (!sha256.equals(row.getString(7)) || !seal.equals(seal(id, page, sha256, row.getInt(9)))) {
            throw damaged(id);
        }
        return new Row(page, seal);
    }

    /** Throws where a page or a link to one is not as it was written. */
    void verify() {
        // the seals only: all pages at once would be too much to hold
        tally.verify(Tally.Part.FETCHED_PAGE, sql.query(PAGE, row -> row(row).seal()));
        List<String> links = new ArrayList<>();
        sql.query("select document, page, seal from document_page", row -> {
            String seal = String.valueOf(row.getString(3));
            if (!seal.equals(Digests.of(String.valueOf(row.getString(1)), String.valueOf(row.getString(2))))) {
                throw sql.damaged("the page of document " + row.getString(1) + " is not as it was added");
            }
            return links.add(seal);
        });
        tally.verify(Tally.Part.DOCUMENT_PAGE, links);
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }

    private Instant time(String id, String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw damaged(id);
        }
    }

    private hearsay.store.LedgerException damaged(String id) {
        return sql.damaged("the fetched page " + id.substring(0, Math.min(12, id.length())) + " is not as it came");
    }

    private static String seal(String id, KeptPage page, String sha256, int run) {
        return Digests.of(
                id,
                page.asked(),
                page.address(),
                page.fetched().toString(),
                page.mediaType().orElse(""),
                page.charset().orElse(""),
                sha256,
                String.valueOf(run));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private byte[] unpacked(String id, byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw damaged(id);
        }
    }
}
