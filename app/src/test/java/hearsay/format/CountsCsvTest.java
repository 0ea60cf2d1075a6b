package hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.brief.SmallLedger;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CountsCsvTest {
    @Test
    void everyPointIsARowThatKeepsItsBoundAndItsWords() throws IOException {
        List<CSVRecord> rows = rows(SmallLedger.ledger());
        CSVRecord upTo45 = rows.stream()
                .filter(r -> r.get("high").equals("45"))
                .findFirst()
                .orElseThrow();
        assertThat(upTo45.get("bound")).isEqualTo("at-most");
        assertThat(upTo45.get("low")).isEmpty();
        assertThat(upTo45.get("quote")).contains("up to 45 people");
        assertThat(upTo45.get("source_document")).isEqualTo("b.txt");
        assertThat(upTo45.get("source_headline")).isEqualTo("Alma: the second day");
        assertThat(upTo45.get("source_date")).isEqualTo("2030-05-07");
    }

    @Test
    void eachLedgerHasAsManyRowsAsPointsAndTheOffsetsCoverTheQuote() throws IOException {
        for (Ledger ledger : Exported.ledgers()) {
            List<CSVRecord> rows = rows(ledger);
            assertThat(rows)
                    .hasSize(ledger.matters().stream()
                            .mapToInt(m -> m.series().size())
                            .sum());
            for (CSVRecord row : rows) {
                Claim claim = new LedgerLookup(ledger, Marks.NONE).claim(row.get("claim"));
                Document document = new LedgerLookup(ledger, Marks.NONE).document(claim);
                String stretch = Exported.between(
                        document.text(), Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
                assertThat(stretch).contains(claim.content().getFirst().of(document.text()));
            }
        }
    }

    private static List<CSVRecord> rows(Ledger ledger) throws IOException {
        String text = Exported.text(new CountsCsv(), ledger);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
