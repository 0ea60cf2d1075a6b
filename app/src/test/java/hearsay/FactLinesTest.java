package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.bench.Reports;
import org.junit.jupiter.api.Test;

class FactLinesTest {
    @Test
    void documentsAndClaimsComeBackAsTheyWere() {
        for (Reports.Report report : new Reports(17).next(20)) {
            String line = FactLines.of(report.document());
            assertThat(line).doesNotContain("\n");
            assertThat(FactLines.document(line, report.document().text())).isEqualTo(report.document());
            report.claims()
                    .forEach(claim ->
                            assertThat(FactLines.claim(FactLines.of(claim))).isEqualTo(claim));
        }
    }
}
