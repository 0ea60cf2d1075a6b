package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.store.Access;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay add}: documents into a ledger that lasts. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Adds documents to a ledger, which is made where there is none. A line for each, once it is in for good: "
                        + "'added ID NAME', 'there ID NAME' for one that was in already, 'failed NAME: REASON'.")
final class AddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--stories",
            description = "Make a ledger of many stories, each told by itself; only for a ledger that is made now.")
    private boolean stories;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        var results = inputs.incoming(spec);
        boolean made = ledger.isNew();
        try (Progress progress = new Progress(err);
                KeptLedger kept = ledger.open(stories ? Access.CREATE_FOR_MANY_STORIES : Access.CREATE, spec)) {
            if (made) {
                err.println("hearsay: made the ledger " + ledger.shown());
            }
            if (stories && !kept.isOfManyStories()) {
                throw new Stop(
                        ExitStatus.UNUSABLE,
                        ledger.shown() + ": is a ledger of one story; --stories makes a new ledger only");
            }
            AddedLines lines = new AddedLines(spec.commandLine().getOut(), progress);
            kept.add(results, lines::tell);
            return progress.status();
        }
    }
}
