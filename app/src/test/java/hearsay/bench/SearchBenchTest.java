package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchBenchTest {
    @Test
    void aLedgerIsMeasuredAtEachSize() {
        List<Figure> figures = new SearchBench(List.of(5)).run();
        assertThat(figures)
                .extracting(Figure::name)
                .contains(
                        "search.words.5.p50",
                        "search.words.5.p99",
                        "search.conditions.5.p99",
                        "ledger.add.5",
                        "ledger.stories.5",
                        "ledger.tell.5",
                        "ledger.file.5");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.value()).isPositive());
    }
}
