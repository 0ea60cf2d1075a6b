package hearsay.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where the commands put their lines of JSON. */
final class JsonLinesOutput {
    /** The formats there are. */
    enum Format {
        jsonl
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl (the default).")
    private Format format = Format.jsonl;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; standard output otherwise.")
    private Optional<Path> output = Optional.empty();

    /** Stops with status 2 where the file could not be written. */
    void check() {
        output.ifPresent(Output::check);
    }

    /** Writes the lines. */
    void write(CommandSpec spec, Output.Product lines) {
        switch (format) {
            case jsonl -> {
                if (output.isPresent()) {
                    Output.write(output.get(), lines);
                } else {
                    Output.print(spec.commandLine().getOut(), lines);
                }
            }
        }
    }
}
