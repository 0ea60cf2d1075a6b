package hearsay.spark;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program for {@code spark-submit}; outside of it, {@code --master local[*]} tries it on one machine. */
@Command(
        name = "hearsay-spark",
        mixinStandardHelpOptions = true,
        description =
                "Reads documents and writes the ledger of their stories as Parquet: documents, claims, matters, series, "
                        + "failed, and facts for a later run.")
public final class SparkJob implements Callable<Integer> {
    /** From how many claims on a story is worth a word: what one task does of it takes minutes. */
    private static final int WORTH_A_WORD = 50_000;

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
        parquet,
        files
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl (the default) or parquet, with the same names: id, text or html, published, outlet, title, url;"
                            + " or files, each of any kind that hearsay reads, web archives (WARC) among them.")
    private Format format = Format.jsonl;

    @Option(
            names = "--earlier",
            paramLabel = "FOLDER",
            description =
                    "What an earlier run wrote. Its documents are told of together with the new ones, as if one run had"
                            + " read them all; what it found in them is not looked for again.")
    private Optional<String> earlier = Optional.empty();

    @Option(
            names = "--large",
            paramLabel = "CLAIMS",
            defaultValue = "" + LedgerJob.LARGE,
            description = "The sentence vectors of a story with more claims are made by all tasks (2000).")
    private int large;

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
        if (earlier.map(output::equals).orElse(false)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--output must be another folder than --earlier, which is read while it is written");
        }
        SparkSession.Builder builder = SparkSession.builder()
                .appName("hearsay")
                .config("spark.sql.shuffle.partitions", Integer.toString(partitions))
                // parts are of equal work when they are many, and little data is much work here
                .config("spark.sql.adaptive.coalescePartitions.enabled", "false");
        if (!master.isEmpty()) {
            builder.master(master);
        }
        try (SparkSession session = builder.getOrCreate()) {
            JobLedger ledger = new LedgerJob(session, partitions, large).run(documents(session));
            ledger.write(output);
            tell(ledger);
        }
        return 0;
    }

    private Dataset<Row> documents(SparkSession session) throws IOException {
        Dataset<Row> read = switch (format) {
            case jsonl -> JobInput.lines(session.read().textFile(input));
            case parquet -> JobInput.lines(session.read().parquet(input).toJSON());
            case files -> JobInput.files(session, input, partitions);
        };
        return earlier.map(folder -> read.unionByName(JobInput.earlier(session, folder)))
                .orElse(read);
    }

    private void tell(JobLedger ledger) {
        var err = spec.commandLine().getErr();
        err.println("hearsay: " + ledger.blocks().size() + " stories");
        ledger.blocks().stream()
                .filter(block -> block.claims() >= WORTH_A_WORD)
                .sorted(Comparator.comparingInt(JobLedger.BlockSize::claims).reversed())
                .forEach(block -> err.println("hearsay: note: story s" + block.story() + " has " + block.claims()
                        + " claims; one task linked them"));
    }
}
