package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.ledger.Change;
import hearsay.store.Access;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay undo}: an entry that takes an earlier one back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes a correction back by an entry of its own; an undo can be undone too.")
final class UndoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Signature signature = new Signature();

    @Parameters(paramLabel = "ENTRY", description = "The number of the entry; 'hearsay corrections' lists them.")
    private int entry;

    @Override
    public Integer call() {
        signature.check(spec);
        try (KeptLedger kept = ledger.open(Access.WRITE, spec)) {
            spec.commandLine()
                    .getOut()
                    .println("entry "
                            + signature
                                    .enter(kept, unused -> new Change.Undo(entry))
                                    .id());
            return ExitStatus.DONE;
        }
    }
}
