package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.store.Access;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay check-ledger}: whether a ledger is as it was written. */
@Command(
        name = "check-ledger",
        mixinStandardHelpOptions = true,
        description =
                "Checks that a ledger is as it was written: digests, references, and every span against its document. "
                        + "Exit status 3 where it is not, with a line for each thing that is wrong.")
final class CheckLedgerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (KeptLedger kept = ledger.open(Access.READ, spec)) {
            List<String> wrong = kept.check();
            wrong.forEach(out::println);
            out.println(
                    wrong.isEmpty()
                            ? ledger.shown() + ": as it was written"
                            : ledger.shown() + ": is damaged; restore it from a backup");
            Standard.check(out);
            return wrong.isEmpty() ? ExitStatus.DONE : ExitStatus.FAULT;
        }
    }
}
