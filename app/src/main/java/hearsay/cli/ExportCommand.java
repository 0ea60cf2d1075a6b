package hearsay.cli;

import hearsay.LedgerView;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay export}: the ledger in a format for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the ledger, documents, claims and matters, in a form for other programs. Documents of several "
                        + "stories are told apart, and each story is linked by itself.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Told told = new Told();

    @Mixin
    private Destination output = new Destination();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "jsonl (the default): all of it. csv: the counts as a table (UCDP's columns). jsonld: claims in "
                            + "schema.org's words. annotations: W3C Web Annotations. stix: a STIX 2.1 bundle. "
                            + "parquet: four tables in the folder that -o names.")
    private LedgerFormats format = LedgerFormats.jsonl;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        format.check(output);
        try (Progress progress = new Progress(err)) {
            LedgerView view = told.view(progress, spec);
            format.write(view, output, spec);
            return progress.status();
        }
    }
}
