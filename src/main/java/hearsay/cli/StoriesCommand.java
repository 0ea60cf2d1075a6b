package hearsay.cli;

import hearsay.Hearsay;
import hearsay.format.StoriesWriter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay stories}: which documents of a pile report one event. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description =
                "Groups a pile of documents into stories, reports of one event: a JSON object a line, in the order "
                        + "given.")
final class StoriesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Destination output = new Destination();

    @Mixin
    private LineFormat format = new LineFormat();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        output.check();
        try (Progress progress = new Progress(err)) {
            var stories = Hearsay.stories(inputs.read(true, err), progress::done);
            output.write(spec, out -> new StoriesWriter(out).write(stories));
            return progress.status();
        }
    }
}
