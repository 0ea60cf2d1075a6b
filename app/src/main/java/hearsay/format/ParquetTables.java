package hearsay.format;

import com.jerolba.carpet.CarpetWriter;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * The ledger as four Parquet files in one folder, for whoever queries it with DuckDB, Spark or a data frame:
 * {@code documents.parquet}, {@code claims.parquet}, {@code matters.parquet}, {@code series.parquet}, joined by their ids.
 *
 * <p>The columns are those of {@link LedgerTables}. The same ledger gives the same bytes.
 *
 * <p>Example: {@code SELECT origin, as_of, best FROM 'series.parquet' WHERE matter = 'm3' ORDER BY as_of}.
 */
public final class ParquetTables {
    /** Writes the files into a folder, which is made where it is missing. */
    public void write(Ledger ledger, Marks marks, Path folder) throws IOException {
        LedgerTables tables = LedgerTables.of(ledger, marks);
        Files.createDirectories(folder);
        table(folder, "documents", LedgerTables.DocumentRow.class, tables.documents());
        table(folder, "claims", LedgerTables.ClaimRow.class, tables.claims());
        table(folder, "matters", LedgerTables.MatterRow.class, tables.matters());
        table(folder, "series", LedgerTables.PointRow.class, tables.series());
    }

    private static <T> void table(Path folder, String name, Class<T> type, List<T> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".parquet"));
                CarpetWriter<T> writer = new CarpetWriter.Builder<>(out, type)
                        .withConf(new PlainParquetConfiguration())
                        // its compression would bring the rest of Hadoop with it
                        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                        .build()) {
            writer.write(rows);
        }
    }
}
