package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Who makes an entry, and why. */
final class Signature {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who makes the entry; required.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", scope = ScopeType.INHERIT, description = "Why; required.")
    private Optional<String> reason = Optional.empty();

    /** Stops with status 2 where either is missing. */
    void check(CommandSpec command) {
        if (by.filter(name -> !name.isBlank()).isEmpty()
                || reason.filter(text -> !text.isBlank()).isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "an entry needs --by NAME and --reason TEXT: who makes it, and why");
        }
    }

    /** Enters a change; stops with status 2 where it cannot be one. */
    Correction enter(KeptLedger kept, Function<KeptLedger, Change> change) {
        try {
            return kept.correct(by.orElse(""), reason.orElse(""), change.apply(kept));
        } catch (IllegalArgumentException e) {
            throw new Stop(ExitStatus.UNUSABLE, String.valueOf(e.getMessage()));
        }
    }
}
