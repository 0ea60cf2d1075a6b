package hearsay.read.file;

import com.jerolba.carpet.CarpetParquetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.parquet.hadoop.ParquetReader;

/**
 * The rows of a Parquet file that this program's own tools wrote, as records.
 *
 * <p>Example: {@code ParquetRecords.read(file, Fact.class, facts::add)}.
 */
public final class ParquetRecords {
    private ParquetRecords() {}

    /**
     * Hands on one row after the other.
     *
     * @param type has a component for each column
     */
    public static <T extends Record> void read(Path file, Class<T> type, Consumer<T> rows) throws IOException {
        Limits limits = Limits.of(Integer.MAX_VALUE);
        ChannelInput input = new ChannelInput(Bytes.of(file).seek(limits));
        try (ParquetReader<T> reader = CarpetParquetReader.builder(input, type)
                .withCodecFactory(new ParquetCodecs(limits, new Budget(limits, Files.size(file))))
                .build()) {
            for (T row = reader.read(); row != null; row = reader.read()) {
                rows.accept(row);
            }
        } finally {
            input.close();
        }
    }
}
