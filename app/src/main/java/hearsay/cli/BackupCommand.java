package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.store.Access;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay backup}: a copy of a ledger that others may be adding to. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies a ledger, as it stands at one moment, to a new file, which is a ledger too; also from "
                + "PostgreSQL. Others may add to it meanwhile.")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "FILE", description = "The file to make.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Output.check(file);
        try (KeptLedger kept = ledger.open(Access.READ, spec)) {
            kept.backup(file);
            return ExitStatus.DONE;
        }
    }
}
