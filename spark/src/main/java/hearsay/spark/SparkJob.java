package hearsay.spark;

import java.io.IOException;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program for {@code spark-submit}; outside of it, {@code --master local[*]} tries it on one machine. */
@Command(
        name = "hearsay-spark",
        mixinStandardHelpOptions = true,
        description =
                "Reads documents, a line of JSON or a row of Parquet each, and writes the ledger of their stories as "
                        + "Parquet: documents, claims, matters, series, failed.")
public final class SparkJob implements Callable<Integer> {
    /** From how many claims on a story is worth a word: its pairs are hundreds of millions. */
    private static final int LARGE = 20_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "INPUT", description = "Files of any file system that Hadoop knows.")
    private String input = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where to; what was there before is replaced.")
    private String output = "";

    /** The forms of input. */
    enum Format {
        jsonl,
        parquet
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl (the default) or parquet, with the same names: id, text or html, published, outlet, title, url.")
    private Format format = Format.jsonl;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "64",
            description =
                    "Into how many parts the documents and the stories are cut (64); several times the processors.")
    private int partitions;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Where to run, if spark-submit has not told: local[*].")
    private String master = "";

    /** Runs the job and exits with its status. */
    public static void main(String[] arguments) {
        int status = new CommandLine(new SparkJob()).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws IOException {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("hearsay")
                .config("spark.sql.shuffle.partitions", Integer.toString(partitions));
        if (!master.isEmpty()) {
            builder.master(master);
        }
        try (SparkSession session = builder.getOrCreate()) {
            JobLedger ledger = new LedgerJob(session, partitions).run(lines(session));
            ledger.write(output);
            tell(ledger);
        }
        return 0;
    }

    private Dataset<String> lines(SparkSession session) {
        return switch (format) {
            case jsonl -> session.read().textFile(input);
            case parquet -> session.read().parquet(input).toJSON();
        };
    }

    private void tell(JobLedger ledger) {
        var err = spec.commandLine().getErr();
        err.println("hearsay: " + ledger.blocks().size() + " stories");
        ledger.blocks().stream()
                .filter(block -> block.claims() >= LARGE)
                .sorted(Comparator.comparingInt(JobLedger.BlockSize::claims).reversed())
                .forEach(block -> err.println("hearsay: note: story s" + block.story() + " has " + block.claims()
                        + " claims; one task linked it"));
    }
}
