package hearsay.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a command puts its product. */
final class Destination {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; standard output otherwise.")
    private Optional<Path> output = Optional.empty();

    /** Stops with status 2 where the file could not be written. */
    void check() {
        output.ifPresent(Output::check);
    }

    /** Writes the product. */
    void write(CommandSpec spec, Output.Product product) {
        if (output.isPresent()) {
            Output.write(output.get(), product);
        } else {
            Output.print(spec.commandLine().getOut(), product);
        }
    }
}
