package hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.RunFolder;
import hearsay.bench.Reports;
import hearsay.format.LedgerTables;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.store.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One run over all documents, and a first run over half of them with a second over the late ones, against one machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerJobTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** So few that the story of the example is cut. */
    private static final int LARGE = 30;

    private LedgerTables expected = new LedgerTables(List.of(), List.of(), List.of(), List.of());
    private Path folder = Path.of("");

    @BeforeAll
    void work(@TempDir Path made) throws IOException {
        folder = made;
        List<String> lines = lines();
        Path input = Files.write(folder.resolve("news.jsonl"), lines);
        Reader reader = new Reader(ReadOptions.DEFAULT.withoutDuplicates());
        Ledger ledger = Hearsay.withThreads(1).ledger(reader.read(List.of(input.toString())), done -> {});
        expected = LedgerTables.of(ledger, Marks.NONE);
        assertThat(ledger.stories()).hasSizeGreaterThan(2);
        run(lines, Optional.empty(), "whole");
        List<String> late = new ArrayList<>();
        List<String> early = new ArrayList<>();
        lines.forEach(line -> (early.size() > late.size() ? late : early).add(line));
        run(early, Optional.empty(), "early");
        run(late, Optional.of("early"), "merged");
    }

    private void run(List<String> lines, Optional<String> earlier, String output) throws IOException {
        String file = Files.write(folder.resolve(output + ".jsonl"), lines).toString();
        Dataset<Row> read = JobInput.lines(Session.SPARK.read().textFile(file));
        Dataset<Row> all = earlier.map(before -> read.unionByName(JobInput.earlier(Session.SPARK, in(before))))
                .orElse(read);
        JobLedger ledger = new LedgerJob(Session.SPARK, 4, LARGE).run(all);
        assertThat(ledger.blocks()).anyMatch(block -> block.claims() > LARGE);
        ledger.write(in(output));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    /** Some of the example, a pile of reports of other accidents, copies of which one was published before all, and a line that is none. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("examples/karrow-dam/articles"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .limit(5)
                    .toList()) {
                String name = file.getFileName().toString();
                lines.add(line(name, Files.readString(file), name.substring(3, 13)));
            }
        }
        for (Reports.Report report : new Reports(3).next(18)) {
            lines.add(line(report.document().name(), report.document().text(), "2031-03-04"));
        }
        lines.add("no line");
        lines.add(line("copy.txt", text(lines.get(0)), "2031-03-09"));
        lines.add(line("third.txt", text(lines.get(0)), "2031-03-10"));
        lines.add(line("first.txt", text(lines.get(2)), "2031-02-01"));
        return lines;
    }

    private static String text(String line) {
        return JSON.readTree(line).path("text").asString();
    }

    private static String line(String id, String text, String date) {
        ObjectNode line = JSON.createObjectNode();
        return line.put("id", id).put("text", text).put("published", date).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "merged"})
    void theRowsAreThoseOfOneMachine(String run) {
        same(run, "documents", expected.documents());
        same(run, "claims", expected.claims());
        same(run, "matters", expected.matters());
        same(run, "series", expected.series());
    }

    private void same(String run, String table, List<? extends Record> records) {
        List<String> wanted = Session.rows(records);
        assertThat(wanted).isNotEmpty();
        assertThat(Session.rows(in(run), table)).containsExactlyElementsOf(wanted);
    }

    @Test
    void copiesAndBadLinesAreNamedWhicheverRunReadThem() {
        assertThat(Session.rows(in("whole"), "failed"))
                .hasSize(4)
                .anyMatch(row -> row.contains("bad-line"))
                .anyMatch(row -> row.contains("copy.txt") && row.contains("duplicate"))
                .isEqualTo(Session.rows(in("merged"), "failed"));
    }

    @Test
    void aRunInALedgerThatLastsTellsTheSame() throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2031-04-01T00:00:00Z"));
        String file = in("run.hearsay");
        try (KeptLedger kept = KeptLedger.open(file, Access.CREATE_FOR_MANY_STORIES, Hearsay.withThreads(1), clock)) {
            kept.add(new RunFolder(folder.resolve("merged")), added -> {});
            assertThat(kept.outdated()).isEmpty();
            assertThat(kept.check()).isEmpty();
            LedgerTables told = LedgerTables.of(
                    kept.view(Optional.empty(), Optional.of("05_2031-03-05_tolvane-courier.txt"))
                            .ledger(),
                    Marks.NONE);
            assertThat(told.claims()).isNotEmpty();
            assertThat(Session.rows(expected.documents())).containsAll(Session.rows(told.documents()));
        }
    }

    @Test
    void duckDbReadsARunByStoryAndDate() throws SQLException {
        String denials = "SELECT count(*), count(DISTINCT story) FROM read_parquet('" + in("whole")
                + "/claims/**/*.parquet', hive_partitioning = true) WHERE stance = 'denies' AND date >= '2031-03-01'";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet row = statement.executeQuery(denials)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1))
                    .isPositive()
                    .isLessThanOrEqualTo(expected.claims().stream()
                            .filter(claim -> claim.stance().equals("denies"))
                            .count());
            assertThat(row.getLong(2)).isGreaterThan(1);
        }
    }
}
