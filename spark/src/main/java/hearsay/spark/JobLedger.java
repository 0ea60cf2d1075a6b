package hearsay.spark;

import static org.apache.spark.sql.functions.col;

import hearsay.RunFolder;
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
 * @param facts what a later run begins with
 * @param blocks how large the stories are
 */
public record JobLedger(Map<String, Dataset<Row>> tables, Dataset<Row> facts, List<BlockSize> blocks) {
    public JobLedger {
        tables = Map.copyOf(tables);
        blocks = List.copyOf(blocks);
    }

    /**
     * How large a story is. One task links a story; the vectors of a large one are made before, by many.
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
        facts.filter(col("reason").isNotNull())
                .select("name", "reason", "detail")
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder + "/failed");
        facts.write().mode(SaveMode.Overwrite).parquet(folder + "/" + RunFolder.FACTS);
    }
}
