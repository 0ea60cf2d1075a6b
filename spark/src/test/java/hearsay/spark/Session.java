package hearsay.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** The one Spark of all tests; it starts slowly, and stops with the process. */
final class Session {
    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();

    private Session() {}

    /** The rows of a table in a run's folder, without the columns of its folders, sorted. */
    static List<String> rows(String folder, String table) {
        return SPARK.read().parquet(folder + "/" + table).drop("story", "date").collectAsList().stream()
                .map(Session::plain)
                .sorted()
                .toList();
    }

    /** The same of records. */
    static List<String> rows(List<? extends Record> records) {
        return records.stream()
                .map(record -> plain(RecordRows.row(record)))
                .sorted()
                .toList();
    }

    /** The values of a row, whatever kind of list holds them. */
    private static String plain(Object value) {
        if (value instanceof Row row) {
            StringBuilder values = new StringBuilder("[");
            for (int i = 0; i < row.size(); i++) {
                values.append(row.isNullAt(i) ? "null" : plain(row.get(i))).append(", ");
            }
            return values.append(']').toString();
        }
        return value instanceof scala.collection.Seq<?> list
                ? CollectionConverters.asJava(list).stream()
                        .map(Session::plain)
                        .toList()
                        .toString()
                : value.toString();
    }
}
