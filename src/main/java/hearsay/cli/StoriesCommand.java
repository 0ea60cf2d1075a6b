package hearsay.cli;

import hearsay.Hearsay;
import hearsay.format.StoriesWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay stories}: which documents of a pile report one event. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description =
                "Groups a pile of documents into stories, reports of one event: a JSON object a line, in the order "
                        + "given.")
final class StoriesCommand implements Callable<Integer> {
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
            var stories = Hearsay.stories(inputs.read(true, err), progress::done);
            Output.Product product = out -> {
                switch (format) {
                    case jsonl -> new StoriesWriter(out).write(stories);
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
