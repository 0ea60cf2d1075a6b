package hearsay.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import hearsay.link.Linker;
import hearsay.link.story.StoryLinker;
import hearsay.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Lines of JSON, a document each, to the ledger of their stories: claims are found partition by partition, stories are told apart
 * by the wording of all documents on the driver, and each story is linked as a block of its own. The rows are those that one
 * machine gives for the same documents.
 *
 * <p>Example: {@code new LedgerJob(session, 8).run(session.read().textFile("news.jsonl")).write("ledger")}.
 */
public final class LedgerJob {
    private static final StructType STORY_OF =
            new StructType().add("id", DataTypes.StringType).add("story", DataTypes.IntegerType);
    private static final StructType OFFSET =
            new StructType().add("story", DataTypes.IntegerType).add("offset", DataTypes.IntegerType);

    private final SparkSession session;
    private final int partitions;

    /** @param partitions into how many parts the extraction is cut; several times the number of processors */
    public LedgerJob(SparkSession session, int partitions) {
        this.session = session;
        this.partitions = partitions;
    }

    /** Works through the lines; what is given back is computed once and kept until it is written. */
    public JobLedger run(Dataset<String> lines) {
        Dataset<Row> read = lines.mapPartitions(
                        (MapPartitionsFunction<String, Row>) Steps::read, Encoders.row(Steps.READ))
                .groupByKey((MapFunction<Row, String>) LedgerJob::words, Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (words, same) -> Steps.withoutCopies(same),
                        Encoders.row(Steps.READ))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> documents = read.filter(col("reason").isNull());
        Dataset<Row> worked = documents
                .repartition(partitions, col("words"))
                .map((MapFunction<Row, Row>) Steps::extract, Encoders.row(Steps.WORKED));
        Dataset<Row> blocks = worked.join(stories(documents), "id")
                .groupByKey((MapFunction<Row, Integer>) row -> row.getInt(4), Encoders.INT())
                .mapGroups(
                        (MapGroupsFunction<Integer, Row, Row>) (story, rows) -> Steps.link(story, rows),
                        Encoders.row(Steps.BLOCK))
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new JobLedger(
                tables(blocks),
                read.filter(col("reason").isNotNull()).select("name", "reason", "detail"),
                sizes(blocks));
    }

    /** By what copies are told; failures, which have none, by their names. */
    private static String words(Row row) {
        return row.isNullAt(0) ? row.getString(3) : row.getString(0);
    }

    /** Which story each document is of; grouping needs the words of all. */
    private Dataset<Row> stories(Dataset<Row> documents) {
        List<Document> all =
                documents.collectAsList().stream().map(Steps::document).toList();
        List<Row> storyOf = new ArrayList<>();
        int story = 0;
        for (List<Document> group : new StoryLinker(new Linker()).stories(all)) {
            story++;
            for (Document document : group) {
                storyOf.add(RowFactory.create(document.id(), story));
            }
        }
        return session.createDataFrame(storyOf, STORY_OF);
    }

    private static List<JobLedger.BlockSize> sizes(Dataset<Row> blocks) {
        return blocks
                .select(col("story"), size(col("documents")), size(col("claims")), size(col("matters")))
                .collectAsList()
                .stream()
                .map(row -> new JobLedger.BlockSize(row.getInt(0), row.getInt(1), row.getInt(2), row.getInt(3)))
                .sorted(Comparator.comparingInt(JobLedger.BlockSize::story))
                .toList();
    }

    private Map<String, Dataset<Row>> tables(Dataset<Row> blocks) {
        List<Row> offsets = new ArrayList<>();
        int offset = 0;
        for (JobLedger.BlockSize block : sizes(blocks)) {
            offsets.add(RowFactory.create(block.story(), offset));
            offset += block.matters();
        }
        Dataset<Row> numbered = blocks.join(session.createDataFrame(offsets, OFFSET), "story");
        Map<String, Dataset<Row>> tables = new HashMap<>();
        tables.put("documents", table(numbered, "documents", "published", ""));
        tables.put("claims", table(numbered, "claims", "said", "matter"));
        tables.put("matters", table(numbered, "matters", "as_of", "id"));
        tables.put("series", table(numbered, "series", "as_of", "matter"));
        return tables;
    }

    /** The rows of one table with their story and day; matters are numbered through all stories. */
    private static Dataset<Row> table(Dataset<Row> blocks, String name, String date, String matter) {
        Dataset<Row> rows =
                blocks.select(col("story"), col("offset"), explode(col(name)).as("row"));
        List<Column> columns = new ArrayList<>();
        StructType type = (StructType) rows.schema().apply("row").dataType();
        for (String field : type.fieldNames()) {
            Column value = col("row." + field);
            columns.add((field.equals(matter) ? numbered(value) : value).as(field));
        }
        columns.add(concat(lit("s"), col("story")).as("story"));
        columns.add(coalesce(col("row." + date).substr(1, 10), lit("unknown")).as("date"));
        return rows.select(columns.toArray(new Column[0]));
    }

    private static Column numbered(Column matter) {
        return concat(lit("m"), matter.substr(2, 9).cast(DataTypes.IntegerType).plus(col("offset")));
    }
}
