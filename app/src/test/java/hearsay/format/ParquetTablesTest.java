package hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.brief.RandomLedger;
import hearsay.brief.SmallLedger;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTablesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void duckDbReadsTheSeriesWithItsBounds() throws IOException, SQLException {
        new ParquetTables().write(SmallLedger.ledger(), Marks.NONE, folder);
        List<String> rows = query("SELECT c.holder, s.low, s.high, q.bound FROM '%s/series.parquet' s"
                + " JOIN '%s/claims.parquet' c ON s.claim = c.id, UNNEST(c.quantities) AS u(q)"
                + " WHERE s.high = 45 ORDER BY c.id");
        assertThat(rows).containsExactly("Coast guard|null|45.0|at-most");
    }

    @Test
    void everyRowIsThereAndItsPlaceInTheTextGivesItsWords() throws IOException, SQLException {
        for (Ledger ledger : List.of(SmallLedger.ledger(), RandomLedger.of(3), RandomLedger.of(7))) {
            new ParquetTables().write(ledger, Marks.NONE, folder);
            assertThat(query("SELECT count(*) FROM '%s/documents.parquet'"))
                    .containsExactly(String.valueOf(ledger.documents().size()));
            assertThat(query("SELECT count(*) FROM '%s/claims.parquet'"))
                    .containsExactly(String.valueOf(ledger.claims().size()));
            assertThat(query("SELECT count(*) FROM '%s/matters.parquet'"))
                    .containsExactly(String.valueOf(ledger.matters().size()));
            assertThat(query("SELECT count(*) FROM '%s/claims.parquet' c JOIN '%s/documents.parquet' d"
                            + " ON c.document = d.id WHERE len(c.content) = 1 AND"
                            + " array_slice(d.text, c.content[1].start + 1, c.content[1].end) <> c.quote"))
                    .containsExactly("0");
        }
    }

    @Test
    void theSameLedgerGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        new ParquetTables().write(RandomLedger.of(5), Marks.NONE, folder);
        new ParquetTables().write(RandomLedger.of(5), Marks.NONE, again);
        for (String name : List.of("documents", "claims", "matters", "series")) {
            assertThat(Files.mismatch(folder.resolve(name + ".parquet"), again.resolve(name + ".parquet")))
                    .isEqualTo(-1);
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery(sql.replace("%s", folder.toString()))) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        }
    }
}
