package hearsay.spark;

import hearsay.RunFolder;
import hearsay.read.ReadOptions;
import hearsay.read.ReadResult;
import hearsay.read.Reader;
import java.io.IOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * What a job reads, as documents that nothing has been found in yet, or as those of an earlier run with what it found.
 *
 * <p>Example: {@code JobInput.files(session, "hdfs:///crawl", 64)} has the pages of all web archives below the folder.
 */
public final class JobInput {
    private JobInput() {}

    /** Lines of JSON, a document each. */
    public static Dataset<Row> lines(Dataset<String> lines) {
        return lines.mapPartitions((MapPartitionsFunction<String, Row>) Steps::read, Encoders.row(FactRows.SCHEMA));
    }

    /**
     * Files of any kind that the program reads, web archives (WARC) among them. One task reads a file, page by page.
     *
     * @param place a file, a folder with all below it, or a pattern, of any file system that Hadoop knows
     */
    public static Dataset<Row> files(SparkSession session, String place, int partitions) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        Configuration settings = context.hadoopConfiguration();
        settings.setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
        String folder = folder(new Path(place), settings);
        return session.createDataFrame(
                context.binaryFiles(place, partitions)
                        .mapPartitions(files -> new Flattened<>(files, file -> read(file, folder))),
                FactRows.SCHEMA);
    }

    /** What an earlier run left in its folder. */
    public static Dataset<Row> earlier(SparkSession session, String folder) {
        return session.read().schema(FactRows.SCHEMA).parquet(folder + "/" + RunFolder.FACTS);
    }

    /** What names begin with that are called by what follows it; files are called as on one machine. */
    private static String folder(Path place, Configuration settings) throws IOException {
        FileSystem system = place.getFileSystem(settings);
        boolean isFolder = system.exists(place) && system.getFileStatus(place).isDirectory();
        Path whole = system.makeQualified(place);
        return (isFolder ? whole : whole.getParent()) + "/";
    }

    private static Iterator<Row> read(Tuple2<String, PortableDataStream> file, String folder) {
        String path = file._1();
        String name = path.startsWith(folder) ? path.substring(folder.length()) : new Path(path).getName();
        try {
            Path place = new Path(path);
            long size = place.getFileSystem(file._2().getConfiguration())
                    .getFileStatus(place)
                    .getLen();
            Iterator<ReadResult> results =
                    new Reader(ReadOptions.DEFAULT).read(name, () -> file._2().open(), size);
            return new Flattened<>(results, result -> Steps.row(result));
        } catch (IOException e) {
            return Steps.unreadable(name, e);
        }
    }
}
