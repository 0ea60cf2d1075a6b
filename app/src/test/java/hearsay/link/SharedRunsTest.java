package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.bench.Reports;
import hearsay.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedRunsTest {
    @Test
    void sharesAreThoseOfEveryTwoDocumentsComparedAndNoneIsLeftOut() {
        List<Document> documents =
                new Reports(4).next(60).stream().map(Reports.Report::document).toList();
        SharedRuns runs = new SharedRuns(documents);
        int sharing = 0;
        for (int later = 0; later < documents.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                double compared = Shingles.of(documents.get(later).text())
                        .within(Shingles.of(documents.get(earlier).text()));
                assertThat(runs.share(later, earlier)).isEqualTo(compared);
                sharing += compared > 0 ? 1 : 0;
            }
        }
        assertThat(sharing).isBetween(10, 1_700);
    }
}
