package hearsay.extract.reported;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsFinderTest {
    private static List<String> reports(String text) {
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(Fixtures.document(text));
        return new ReportsFinder()
                .find(document, List.of()).stream()
                        .map(report -> report.content().getFirst().of(text))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "There are also reports that 18 soldiers deserted their unit. # 18 soldiers deserted their unit",
                "Amid rumours that the dam would be opened, people fled. # the dam would be opened",
            })
    void whatIsReportedByNobodyNamedIsFound(String text, String content) {
        assertThat(reports(text)).containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The union's claim that 12 men died was wrong.",
                "The army denied allegations that it had used gas.",
                "Reports by the council that two boats sank were wrong."
            })
    void whatIsSomebodysOrDeniedIsNot(String text) {
        assertThat(reports(text)).isEmpty();
    }
}
