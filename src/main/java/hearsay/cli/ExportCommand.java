package hearsay.cli;

import hearsay.Hearsay;
import hearsay.format.LedgerWriter;
import hearsay.ledger.Ledger;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
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
        description = "Writes the ledger of one story: documents, claims and matters, a JSON object a line.")
final class ExportCommand implements Callable<Integer> {
    /** The formats there are. */
    enum Format {
        jsonl
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl (the default).")
    private Format format = Format.jsonl;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; standard output otherwise.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        output.ifPresent(Output::check);
        try (Progress progress = new Progress(err)) {
            Ledger ledger = Hearsay.open().ledger(inputs.read(false, err), progress::done);
            Output.Product product = out -> {
                switch (format) {
                    case jsonl -> new LedgerWriter(out).write(ledger);
                }
            };
            if (output.isPresent()) {
                Output.write(output.get(), product);
            } else {
                Output.print(spec.commandLine().getOut(), product);
            }
            return progress.status();
        }
    }
}
