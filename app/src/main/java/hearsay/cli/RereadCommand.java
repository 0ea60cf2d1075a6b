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

/** {@code hearsay reread}: a newer version of the program reads a ledger's documents again. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description =
                "Reads documents again that another version of Hearsay has read. Earlier readings are kept; corrections "
                        + "find their claims by the words.")
final class RereadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--all", description = "Read every document again, whatever version has read it.")
    private boolean all;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int[] again = new int[1];
        try (Progress progress = new Progress(err);
                KeptLedger kept = ledger.open(Access.WRITE, spec)) {
            kept.reread(all, document -> {
                again[0]++;
                out.println("read " + document.id() + " " + document.name());
                progress.step(document.name());
                Standard.check(out);
            });
            if (again[0] == 0) {
                err.println(
                        "hearsay: every document was last read by this version; --all reads them again all the same");
            }
            return ExitStatus.DONE;
        }
    }
}
