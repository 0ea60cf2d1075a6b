package hearsay.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import hearsay.FactLines;
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
 * Documents to the ledger of their stories: claims are found partition by partition, stories are told apart by the wording of all
 * documents on the driver, and each story is linked as a block of its own. The rows are those that one machine gives for the same
 * documents, and those of all documents where some come from an earlier run.
 *
 * <p>Example: {@code new LedgerJob(session, 8).run(JobInput.lines(session.read().textFile("news.jsonl"))).write("ledger")}.
 */
public final class LedgerJob {
    /** A story of more claims is not left to one task. */
    public static final int LARGE = 2_000;

    private static final StructType STORY_OF = new StructType()
            .add("id", DataTypes.StringType)
            .add("story", DataTypes.IntegerType)
            .add("large", DataTypes.BooleanType);
    private static final StructType OFFSET =
            new StructType().add("story", DataTypes.IntegerType).add("offset", DataTypes.IntegerType);

    private final SparkSession session;
    private final int partitions;
    private final int large;

    /** @param partitions into how many parts the work is cut; several times the number of processors */
    public LedgerJob(SparkSession session, int partitions) {
        this(session, partitions, LARGE);
    }

    /** @param large of stories with more claims, the sentence vectors are made by all tasks, and only the rest by one */
    public LedgerJob(SparkSession session, int partitions, int large) {
        this.session = session;
        this.partitions = partitions;
        this.large = large;
    }

    /**
     * Works through what {@link JobInput} gives, or a union of it; what is given back is computed once and kept until it is
     * written.
     */
    public JobLedger run(Dataset<Row> input) {
        Dataset<Row> facts = input.groupByKey(
                        (MapFunction<Row, String>) row -> FactRows.of(row).key(), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (key, same) -> Steps.withoutCopies(same),
                        Encoders.row(FactRows.SCHEMA))
                .repartition(partitions, coalesce(col("words"), col("name")))
                .map((MapFunction<Row, Row>) Steps::extract, Encoders.row(FactRows.SCHEMA))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> blocks = members(facts.filter(col("reason").isNull()))
                .groupByKey((MapFunction<Row, Integer>) row -> row.getInt(0), Encoders.INT())
                .mapGroups(
                        (MapGroupsFunction<Integer, Row, Row>) (story, rows) -> Steps.link(story, rows),
                        Encoders.row(Steps.BLOCK))
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new JobLedger(tables(blocks), facts, sizes(blocks));
    }

    /** Each document with its story; in large stories with the vectors of its claims, made wherever there is a processor. */
    private Dataset<Row> members(Dataset<Row> documents) {
        List<Row> stories = stories(documents);
        Dataset<Row> joined = documents
                .withColumn("fact", struct(col("*")))
                .join(session.createDataFrame(stories, STORY_OF), "id")
                .withColumn("vectors", lit(null).cast(DataTypes.createArrayType(DataTypes.BinaryType)));
        Dataset<Row> plain = joined.filter(not(col("large"))).select("story", "fact", "vectors");
        if (stories.stream().noneMatch(row -> row.getBoolean(2))) {
            return plain;
        }
        Dataset<Row> spread = joined.filter(col("large"))
                .repartition(partitions, col("id"))
                .select("story", "fact", "vectors")
                .map((MapFunction<Row, Row>) Steps::withVectors, Encoders.row(Steps.MEMBER));
        return plain.unionByName(spread);
    }

    /** Which story each document is of, and whether that is a large one; grouping needs the words of all. */
    private List<Row> stories(Dataset<Row> documents) {
        List<Document> all = new ArrayList<>();
        Map<String, Integer> claims = new HashMap<>();
        documents
                .select(col("about"), col("text"), size(col("claims")))
                .collectAsList()
                .forEach(row -> {
                    Document document = FactLines.document(row.getString(0), row.getString(1));
                    all.add(document);
                    claims.put(document.id(), row.getInt(2));
                });
        List<Row> storyOf = new ArrayList<>();
        int story = 0;
        for (List<Document> group : new StoryLinker(new Linker()).stories(all)) {
            story++;
            int size = group.stream()
                    .mapToInt(document -> claims.getOrDefault(document.id(), 0))
                    .sum();
            for (Document document : group) {
                storyOf.add(RowFactory.create(document.id(), story, size > large));
            }
        }
        return storyOf;
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
