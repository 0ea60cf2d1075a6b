package hearsay.cli;

import hearsay.Hearsay;
import hearsay.format.LedgerWriter;
import hearsay.ledger.Ledger;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay export}: the ledger in a format for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the ledger: documents, claims and matters, a JSON object a line. Documents of several stories are "
                        + "told apart, and each story is linked by itself.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private JsonLinesOutput output = new JsonLinesOutput();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        output.check();
        try (Progress progress = new Progress(err)) {
            Ledger ledger = Hearsay.open().ledger(inputs.read(false, err), progress::done);
            output.write(spec, out -> new LedgerWriter(out).write(ledger));
            return progress.status();
        }
    }
}
