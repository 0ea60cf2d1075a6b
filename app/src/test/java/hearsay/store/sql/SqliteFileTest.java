package hearsay.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.bench.Reports;
import hearsay.store.Access;
import hearsay.store.IndexedClaim;
import hearsay.store.LedgerException;
import hearsay.store.LedgerException.Kind;
import hearsay.store.LedgerStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger's file under bad conditions: each is named, and what was in stays in. */
class SqliteFileTest {
    private static final Instant NOON = Instant.parse("2031-03-20T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("ledger.hearsay");
    }

    private static boolean add(LedgerStore store, Reports.Report report) {
        List<IndexedClaim> claims = report.claims().stream()
                .map(claim -> new IndexedClaim(claim, List.of("people")))
                .toList();
        return store.add(store.begin("x", NOON), report.document(), claims, NOON);
    }

    private static Sql prepared(Path file, Access access) {
        Sql sql = SqliteFile.connect(file, access);
        new Schema(sql).prepare(access);
        return sql;
    }

    private static void refuses(Kind kind, String words, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        LedgerException.class,
                        e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind))
                .hasMessageContaining(words);
    }

    @Test
    void aFullDiskLosesNothingThatWasAdded() {
        List<String> added = new ArrayList<>();
        Sql sql = prepared(file(), Access.CREATE);
        sql.query("pragma max_page_count = 60", row -> row.getInt(1));
        try (LedgerStore store = new SqlStore(sql, Schema.VERSION)) {
            refuses(Kind.FULL, "no room left", () -> {
                for (Reports.Report report : new Reports(7).next(200)) {
                    add(store, report);
                    added.add(report.document().id());
                }
            });
            // it goes on telling, and takes documents again once there is room
            assertThat(store.documents()).hasSize(added.size());
            sql.query("pragma max_page_count = 1000000", row -> row.getInt(1));
            assertThat(add(store, new Reports(8).next(1).getFirst())).isTrue();
        }
        try (LedgerStore store = SqlLedgers.open(file().toString(), Access.READ)) {
            assertThat(store.check()).isEmpty();
            assertThat(added).isNotEmpty().allMatch(store::holds);
            assertThat(store.documents()).hasSize(added.size() + 1);
        }
    }

    @Test
    void aLedgerInUseIsNamed() {
        try (Sql one = prepared(file(), Access.CREATE);
                Sql two = prepared(file(), Access.WRITE)) {
            two.run("pragma busy_timeout = 50");
            one.writing(() -> {
                refuses(
                        Kind.LOCKED,
                        "in use by another process",
                        () -> add(new SqlStore(two, Schema.VERSION), report()));
                return true;
            });
            assertThat(add(new SqlStore(two, Schema.VERSION), report())).isTrue();
        }
    }

    private static Reports.Report report() {
        return new Reports(1).next(1).getFirst();
    }

    @Test
    void aLedgerThatMayBeReadOnlyTellsAndRefuses() {
        try (LedgerStore store = SqlLedgers.open(file().toString(), Access.CREATE)) {
            add(store, report());
        }
        Assumptions.assumeTrue(file().toFile().setReadOnly() && !Files.isWritable(file()), "this user may write all");
        try (LedgerStore store = SqlLedgers.open(file().toString(), Access.READ)) {
            assertThat(store.documents()).hasSize(1);
            assertThat(store.isWritable()).isFalse();
            assertThat(store.check()).isEmpty();
        }
        refuses(Kind.READ_ONLY, "is for reading only", () -> SqlLedgers.open(file().toString(), Access.WRITE));
    }

    @Test
    void aConnectionThatMayOnlyReadRefusesToWrite() {
        try (LedgerStore store = SqlLedgers.open(file().toString(), Access.CREATE)) {
            add(store, report());
        }
        try (Sql sql = SqliteFile.connect(file(), Access.READ)) {
            sql.run("pragma query_only = on");
            refuses(
                    Kind.READ_ONLY,
                    "is for reading only",
                    () -> add(
                            new SqlStore(sql, Schema.VERSION),
                            new Reports(2).next(1).getFirst()));
            assertThat(new SqlStore(sql, Schema.VERSION).documents()).hasSize(1);
        }
    }

    @Test
    void somethingElseIsNotTakenForALedger() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Not a ledger at all, and long enough.");
        refuses(Kind.NOT_A_LEDGER, "is no ledger", () -> SqlLedgers.open(text.toString(), Access.CREATE));
        refuses(Kind.NOT_A_LEDGER, "is a folder", () -> SqlLedgers.open(folder.toString(), Access.CREATE));
        refuses(Kind.MISSING, "no such ledger", () -> SqlLedgers.open(file().toString(), Access.WRITE));
        Path nowhere = folder.resolve("no/where.hearsay");
        refuses(Kind.MISSING, "there is no folder", () -> SqlLedgers.open(nowhere.toString(), Access.CREATE));
        Path other = folder.resolve("other.db");
        try (Sql sql = SqliteFile.connect(other, Access.CREATE)) {
            sql.run("create table recipe (name text)");
        }
        refuses(Kind.NOT_A_LEDGER, "but no ledger", () -> SqlLedgers.open(other.toString(), Access.CREATE));
        assertThat(Files.readString(text)).startsWith("Not a ledger");
    }

    @Test
    void anEmptyFileBecomesALedgerButTellsNothing() throws IOException {
        Files.createFile(file());
        refuses(Kind.MISSING, "no ledger yet", () -> SqlLedgers.open(file().toString(), Access.READ));
        try (LedgerStore store = SqlLedgers.open(file().toString(), Access.CREATE)) {
            assertThat(add(store, report())).isTrue();
        }
    }

    @Test
    void aLedgerOfALaterVersionIsNamed() {
        try (Sql sql = prepared(file(), Access.CREATE)) {
            sql.update("update ledger set value = '99' where name = 'schema'");
        }
        refuses(Kind.NEWER, "later version of Hearsay", () -> SqlLedgers.open(file().toString(), Access.READ));
    }

    @Test
    void aLedgerOfAnEarlierVersionIsReadAsItIsAndBroughtUpToDateBeforeItIsAddedTo() {
        Reports.Report report = report();
        try (Sql sql = prepared(file(), Access.CREATE)) {
            add(new SqlStore(sql, Schema.VERSION), report);
            for (String undone : List.of(
                    "drop table document_page",
                    "drop table fetched_page",
                    "drop table note",
                    "drop index document_name",
                    "drop index document_sha256",
                    "delete from tally where part in ('fetched_page', 'document_page')",
                    "update ledger set value = '1' where name = 'schema'")) {
                sql.run(undone);
            }
        }
        try (LedgerStore store = SqlLedgers.open(file().toString(), Access.READ)) {
            assertThat(store.page(report.document().id())).isEmpty();
            assertThat(store.documents()).hasSize(1);
            assertThat(store.check()).isEmpty();
        }
        try (LedgerStore store = SqlLedgers.open(file().toString(), Access.WRITE)) {
            store.notes().put("feed", "a", "1");
            assertThat(store.notes().get("feed", "a")).contains("1");
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void whatIsChangedInTheTablesIsNamed() {
        for (String change : List.of(
                "update document set text = replace(text, 'people', 'person')",
                "update claim set body = replace(body, 'ASSERTS', 'DENIES')",
                "delete from claim where place = 0",
                "update tally set entries = 2 where part = 'document'",
                "update run set engine = 'y'")) {
            Path file = folder.resolve("changed.hearsay");
            try (Sql sql = prepared(file, Access.CREATE)) {
                SqlStore store = new SqlStore(sql, Schema.VERSION);
                new Reports(4).next(3).forEach(report -> add(store, report));
                assertThat(store.check()).isEmpty();
                assertThat(sql.update(change)).as(change).isPositive();
                assertThat(store.check()).as(change).isNotEmpty();
                refuses(Kind.DAMAGED, "is damaged", () -> {
                    store.documents();
                    store.claims();
                });
            }
            assertThat(file.toFile().delete()).isTrue();
        }
    }
}
