package hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Hearsay;
import hearsay.bench.Reports;
import hearsay.format.LedgerTables;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import scala.jdk.javaapi.CollectionConverters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerJobTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SparkSession session = SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();
    private LedgerTables expected = new LedgerTables(List.of(), List.of(), List.of(), List.of());
    private String output = "";

    @BeforeAll
    void work(@TempDir Path folder) throws IOException {
        Path input = Files.write(folder.resolve("news.jsonl"), lines());
        Reader reader = new Reader(ReadOptions.DEFAULT.withoutDuplicates());
        Ledger ledger = Hearsay.withThreads(1).ledger(reader.read(List.of(input.toString())), done -> {});
        expected = LedgerTables.of(ledger, Marks.NONE);
        output = folder.resolve("ledger").toString();
        new LedgerJob(session, 4).run(session.read().textFile(input.toString())).write(output);
        assertThat(ledger.stories()).hasSizeGreaterThan(2);
    }

    @AfterAll
    void stop() {
        session.stop();
    }

    /** The example, a pile of reports of other accidents, a copy, and a line that is none. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("examples/karrow-dam/articles"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                lines.add(line(
                        file.getFileName().toString(),
                        Files.readString(file),
                        file.getFileName().toString().substring(3, 13)));
            }
        }
        for (Reports.Report report : new Reports(3).next(30)) {
            lines.add(line(report.document().name(), report.document().text(), "2031-03-04"));
        }
        lines.add(line("copy.txt", JSON.readTree(lines.get(0)).path("text").asString(), "2031-03-09"));
        lines.add("no line");
        return lines;
    }

    private static String line(String id, String text, String date) {
        ObjectNode line = JSON.createObjectNode();
        return line.put("id", id).put("text", text).put("published", date).toString();
    }

    @Test
    void theDocumentsAreThoseOfOneMachine() {
        same("documents", expected.documents());
    }

    @Test
    void theClaimsAreThoseOfOneMachine() {
        same("claims", expected.claims());
    }

    @Test
    void theMattersAreThoseOfOneMachine() {
        same("matters", expected.matters());
    }

    @Test
    void theSeriesAreThoseOfOneMachine() {
        same("series", expected.series());
    }

    @Test
    void copiesAndBadLinesAreNamed() {
        List<Row> failed = session.read().parquet(output + "/failed").collectAsList();
        assertThat(failed.stream().map(row -> row.getString(1))).containsExactlyInAnyOrder("duplicate", "bad-line");
    }

    private void same(String table, List<? extends Record> rows) {
        List<String> made = session.read().parquet(output + "/" + table).drop("story", "date").collectAsList().stream()
                .map(LedgerJobTest::plain)
                .sorted()
                .toList();
        List<String> wanted =
                rows.stream().map(row -> plain(RecordRows.row(row))).sorted().toList();
        assertThat(wanted).isNotEmpty();
        for (int i = 0; i < Math.min(made.size(), wanted.size()); i++) {
            assertThat(made.get(i)).isEqualTo(wanted.get(i));
        }
        assertThat(made).hasSameSizeAs(wanted);
    }

    /** The values of a row, whatever kind of list holds them. */
    private static String plain(Object value) {
        if (value instanceof Row row) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                values.add(row.isNullAt(i) ? "null" : plain(row.get(i)));
            }
            return values.toString();
        }
        return value instanceof scala.collection.Seq<?> list
                ? CollectionConverters.asJava(list).stream()
                        .map(LedgerJobTest::plain)
                        .toList()
                        .toString()
                : value.toString();
    }
}
