package hearsay;

import hearsay.bench.Reports;
import hearsay.format.LedgerWriter;
import hearsay.link.Meanings;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.store.Access;
import hearsay.store.LedgerStore;
import hearsay.store.sql.SqlLedgers;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A ledger in the hands of a test: made claims go in through the port, without a language model, at a time the test sets. */
final class LedgerBench implements AutoCloseable, InstantSource {
    private static final String ENGINE = EngineVersion.reading();

    final LedgerStore store;
    final KeptLedger ledger;
    private OptionalInt run = OptionalInt.empty();
    private Instant now = Instant.parse("2031-03-20T12:00:00Z");

    LedgerBench(String location, Access access) {
        store = SqlLedgers.open(location, access);
        ledger = new KeptLedger(store, Hearsay.withThreads(1), Meanings.NONE, this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    void day(String day) {
        now = Instant.parse(day + "T12:00:00Z");
    }

    boolean add(Document document, List<Claim> claims) {
        if (run.isEmpty()) {
            run = OptionalInt.of(store.begin(ENGINE, now));
        }
        return store.add(run.getAsInt(), document, Adding.indexed(document, claims), now);
    }

    boolean add(Reports.Report report) {
        return add(report.document(), report.claims());
    }

    void reread(Document document, List<Claim> claims) {
        store.reread(store.begin("another version", now), document.id(), Adding.indexed(document, claims));
    }

    LedgerView view() {
        return ledger.view(Optional.empty(), Optional.empty());
    }

    LedgerView asOf(String day) {
        return ledger.view(Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    String export() {
        return export(view());
    }

    static String export(LedgerView view) {
        StringWriter out = new StringWriter();
        try {
            new LedgerWriter().write(view.ledger(), view.marks(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
