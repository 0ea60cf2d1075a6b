package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.format.CorrectionsWriter;
import hearsay.ledger.Correction;
import hearsay.ledger.Marks;
import hearsay.store.Access;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay corrections}: the entries that people have made. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        description = "Lists the corrections of a ledger in the order made: by whom, why, and whether they hold.")
final class CorrectionsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private TextOrLines format = new TextOrLines();

    @Override
    public Integer call() {
        try (KeptLedger kept = ledger.open(Access.READ, spec)) {
            List<Correction> entries = kept.corrections();
            Marks marks = kept.marks();
            Output.print(spec.commandLine().getOut(), out -> {
                CorrectionsWriter writer = new CorrectionsWriter(out);
                if (format.isLines()) {
                    writer.lines(entries, marks);
                } else {
                    writer.text(entries, marks);
                }
            });
            return ExitStatus.DONE;
        }
    }
}
