package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.brief.Brief;
import hearsay.brief.BriefOptions;
import hearsay.brief.HtmlBrief;
import hearsay.brief.MarkdownBrief;
import hearsay.format.CountsCsv;
import hearsay.format.LedgerFormat;
import hearsay.format.LedgerWriter;
import hearsay.format.ParquetTables;
import hearsay.format.SchemaOrgClaims;
import hearsay.format.StixBundle;
import hearsay.format.WebAnnotations;
import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import hearsay.store.Access;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever rests on something that a person has corrected says so, wherever it is printed. */
class CorrectionMarksTest {
    private static final Document FIRST = Written.document(
            "first.txt",
            "2031-03-05",
            "The harbour office said that 12 people died. The mayor said that a pump failed.");
    private static final Document SECOND = Written.document(
            "second.txt",
            "2031-03-06",
            "The River Authority said that 15 people died. A baker said that bread ran out.");
    private static final Claim TWELVE = Written.count(FIRST, "harbour office", "12 people died", "12");
    private static final Claim PUMP = Written.claim(FIRST, "mayor", Stance.ASSERTS, "a pump failed");
    private static final Claim FIFTEEN = Written.count(SECOND, "River Authority", "15 people died", "15");
    private static final Claim BREAD = Written.claim(SECOND, "baker", Stance.ASSERTS, "bread ran out");

    @TempDir
    private Path folder;

    private LedgerBench bench;

    @BeforeEach
    void fill() {
        bench = new LedgerBench(folder.resolve("ledger.hearsay").toString(), Access.CREATE);
        bench.add(FIRST, List.of(TWELVE, PUMP));
        bench.add(SECOND, List.of(FIFTEEN, BREAD));
        correct(new Change.SameMatter(Anchor.of(FIFTEEN), Anchor.of(TWELVE)));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void correct(Change change) {
        bench.ledger.correct("Mara Lind", "a misprint", change);
    }

    private void misprint() {
        OptionalDouble value = OptionalDouble.of(14);
        correct(new Change.NumberIs(
                Anchor.of(TWELVE), TWELVE.quantities().getFirst().span(), Bound.EXACT, value, value, value));
    }

    private String markdown() throws IOException {
        StringBuilder out = new StringBuilder();
        MarkdownBrief.render(brief(), out);
        return out.toString().replaceAll("[\\s\u00a0]+", " ");
    }

    private Brief brief() {
        LedgerView view = bench.view();
        return Brief.of(view.ledger(), view.marks(), BriefOptions.titled("Ferry"));
    }

    private Element page() throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlBrief.render(brief(), out);
        return Jsoup.parse(out.toString());
    }

    @Test
    void statusesFiguresAndPointsOfTheMatterAreMarkedAndNoOthers() throws IOException {
        misprint();
        assertThat(markdown())
                .contains("rests on what entries 1 and 2 corrected")
                .contains("(corrected)");
        Element page = page();
        assertThat(page.select(".matter .tag").eachText()).containsOnly("rests on what entries 1 and 2 corrected");
        assertThat(page.select(".matter:not(:has(.tag))").eachText())
                .anyMatch(text -> text.contains("pump"))
                .noneMatch(text -> text.contains("people died"));
        assertThat(page.select("#figures .reconciled .tag")).hasSize(1);
        assertThat(page.select("#figures td:last-child .cite").eachText()).allMatch(cite -> cite.contains("corrected"));
        assertThat(page.select("#matters .cite").eachText()).anyMatch(cite -> !cite.contains("corrected"));
    }

    @Test
    void anotherDateOfADocumentMarksItsClaimsAndTheSource() throws IOException {
        correct(new Change.PublishedOn(
                FIRST.id(), PartialDate.parse("2031-03-04").orElseThrow()));
        Element page = page();
        assertThat(page.select("#sources .tag").eachText())
                .containsExactly("corrected by Mara Lind (entry 2): “a misprint”");
        assertThat(page.select(".matter:contains(pump) .tag").eachText())
                .containsExactly("rests on what entry 2 corrected");
        assertThat(markdown())
                .contains("two claims; corrected by Mara Lind")
                .doesNotContain("bread ran out” (corrected)");
    }

    @Test
    void aNoteIsPrintedAndMarksNothingAsCorrected() throws IOException {
        correct(new Change.ClaimNote(Anchor.of(PUMP), "see the report of the yard"));
        assertThat(markdown()).contains("Note by Mara Lind (entry 2): “see the report of the yard”.");
        assertThat(page().select(".matter:contains(pump) .tag")).isEmpty();
    }

    static Stream<LedgerFormat> formats() {
        return Stream.of(
                new LedgerWriter(), new CountsCsv(), new SchemaOrgClaims(), new StixBundle(), new WebAnnotations());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatSaysWhichEntriesALineRestsOn(LedgerFormat format) throws IOException {
        misprint();
        LedgerView view = bench.view();
        StringWriter plain = new StringWriter();
        format.write(view.ledger(), plain);
        StringWriter marked = new StringWriter();
        format.write(view.ledger(), view.marks(), marked);
        List<String> unmarked = plain.toString().lines().toList();
        List<String> changed = marked.toString()
                .lines()
                .filter(line -> !unmarked.contains(line))
                .toList();
        assertThat(changed).isNotEmpty().noneMatch(line -> line.contains(BREAD.id()));
        assertThat(changed)
                .anyMatch(line -> line.contains(TWELVE.id())
                        && (line.contains("orrected by Mara Lind (entry 2)")
                                || line.contains("\"corrected\":[2]")
                                || line.contains("\"corrected\":[1,2]")
                                || line.contains("\"value\":\"2\"")
                                || line.endsWith(",2")));
    }

    @Test
    void tablesForDataFramesSaySoToo() throws IOException, SQLException {
        misprint();
        LedgerView view = bench.view();
        new ParquetTables().write(view.ledger(), view.marks(), folder);
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = db.createStatement()
                        .executeQuery(
                                "SELECT origin, corrected FROM '" + folder + "/series.parquet' ORDER BY origin")) {
            rows.next();
            assertThat(rows.getString(1) + rows.getArray(2)).isEqualTo("River Authority[1]");
            rows.next();
            assertThat(rows.getString(1) + rows.getArray(2)).isEqualTo("harbour office[2]");
        }
    }
}
