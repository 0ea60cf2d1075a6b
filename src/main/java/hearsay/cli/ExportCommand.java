package hearsay.cli;

import hearsay.LedgerView;
import hearsay.format.LedgerWriter;
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
        description = "Writes the ledger of one story: documents, claims and matters, a JSON object a line.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Told told = new Told();

    @Mixin
    private JsonLinesOutput output = new JsonLinesOutput();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        output.check();
        try (Progress progress = new Progress(err)) {
            LedgerView view = told.view(progress, spec);
            output.write(spec, out -> new LedgerWriter(out).write(view.ledger(), view.marks()));
            return progress.status();
        }
    }
}
