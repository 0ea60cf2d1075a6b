package hearsay.cli;

import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.store.Access;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which ledger a command works on. */
final class LedgerOption {
    private static final String VARIABLE = "HEARSAY_LEDGER";
    private static final String USUAL = "ledger.hearsay";

    @Option(
            names = "--ledger",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE|URL",
            description =
                    "The ledger: a file, or the postgresql:// URL of a database. Otherwise the one that the variable "
                            + VARIABLE + " names, or else " + USUAL + " in this folder.")
    private Optional<String> given = Optional.empty();

    /** Whether the command line names one. */
    boolean isGiven() {
        return given.isPresent();
    }

    /** Where the ledger is, whether or not there is one. */
    String location() {
        return given.or(() -> Optional.ofNullable(System.getenv(VARIABLE)).filter(name -> !name.isBlank()))
                .orElse(USUAL);
    }

    /** Where the ledger is, to be shown: without the password that an address may hold. */
    String shown() {
        String location = location();
        int user = location.indexOf("://") + 3;
        int host = location.indexOf('@', user);
        return user > 2 && host > 0 ? location.substring(0, user) + location.substring(host + 1) : location;
    }

    /** Whether none is named and none is in this folder. */
    boolean isUnknown() {
        return given.isEmpty() && location().equals(USUAL) && !Files.exists(Path.of(USUAL));
    }

    /** Opens the ledger, which the caller closes. */
    KeptLedger open(Access access, CommandSpec command) {
        String location = location();
        if (!access.creates() && isUnknown()) {
            throw new Stop(
                    ExitStatus.UNUSABLE,
                    "no ledger: name one by --ledger or the variable " + VARIABLE + ", or make one by 'hearsay add'");
        }
        return KeptLedger.open(
                location, access, Hearsay.open(), Main.of(command).clock());
    }

    /** What the ledger is called, for people: "Karrow dam" for {@code karrow-dam.hearsay} or a database {@code karrow_dam}. */
    String name() {
        String location = location();
        return location.contains("://") ? PlainName.ofDatabase(location) : PlainName.of(Path.of(location));
    }

    /** Whether it is a file that is not there yet. */
    boolean isNew() {
        String location = location().toLowerCase(Locale.ROOT);
        return !location.contains("://") && !Files.exists(Path.of(location()));
    }
}
