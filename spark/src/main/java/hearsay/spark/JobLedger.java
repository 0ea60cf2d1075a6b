package hearsay.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * What a job has made.
 *
 * @param tables {@code documents}, {@code claims}, {@code matters} and {@code series}, with the columns of
 *     {@link hearsay.format.LedgerTables} and then {@code story} and {@code date}
 * @param failed name, reason and detail of each document that was not read
 * @param blocks how large the stories are
 */
public record JobLedger(Map<String, Dataset<Row>> tables, Dataset<Row> failed, List<BlockSize> blocks) {
    public JobLedger {
        tables = Map.copyOf(tables);
        blocks = List.copyOf(blocks);
    }

    /**
     * How large a story is. Linking grows with the square of its claims, and one task links a story.
     *
     * @param story its number
     * @param documents of it
     * @param claims in them
     * @param matters that they were grouped into
     */
    public record BlockSize(int story, int documents, int claims, int matters) {}

    /** Writes each table as Parquet into a folder of its name, in folders by story and day; replaces what was there. */
    public void write(String folder) {
        tables.forEach((name, table) -> table.write()
                .mode(SaveMode.Overwrite)
                .partitionBy("story", "date")
                .parquet(folder + "/" + name));
        failed.write().mode(SaveMode.Overwrite).parquet(folder + "/failed");
    }
}
