package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.RunFolder;
import hearsay.store.Access;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay import}: what a run on Spark found, into a ledger that lasts. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Adds the documents of a run on Spark, and what it found in them, to a ledger of many stories, which is "
                        + "made where there is none. Nothing is looked for again. A line for each, as 'hearsay add' prints it.")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "What the run wrote.")
    private Path folder = Path.of("");

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        RunFolder run = new RunFolder(folder);
        if (!run.isThere()) {
            throw new Stop(
                    ExitStatus.UNUSABLE,
                    folder + ": holds no run on Spark; there is no folder '" + RunFolder.FACTS + "' in it");
        }
        try (Progress progress = new Progress(err);
                KeptLedger kept = ledger.open(Access.CREATE_FOR_MANY_STORIES, spec)) {
            if (!kept.isOfManyStories()) {
                throw new Stop(ExitStatus.UNUSABLE, ledger.shown() + ": is a ledger of one story; a run is of many");
            }
            AddedLines lines = new AddedLines(spec.commandLine().getOut(), progress);
            kept.add(run, lines::tell);
            return progress.status();
        } catch (IOException e) {
            throw new Stop(ExitStatus.UNUSABLE, folder + ": cannot be read: " + e.getMessage());
        }
    }
}
