package hearsay.store.sql;

import hearsay.store.Access;
import hearsay.store.LedgerException;
import hearsay.store.LedgerException.Kind;
import hearsay.store.LedgerStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Copies a ledger to a new file: written beside its place, checked, and moved there when it is whole. */
final class Backup {
    private Backup() {}

    static void to(Path file, Sql from) {
        if (Files.exists(file)) {
            throw new LedgerException(Kind.NOT_A_LEDGER, file + ": exists already; name a new file");
        }
        Path whole = file.toAbsolutePath();
        Path draft = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try {
                from.dialect().copy(from, draft);
                check(draft, from);
                Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new LedgerException(Kind.UNREACHABLE, file + ": could not be written: " + e.getMessage(), e);
        } catch (LedgerException e) {
            if (e.kind() == Kind.FULL) {
                throw new LedgerException(Kind.FULL, file + ": there is no room left to write; no copy was made", e);
            }
            throw e;
        }
    }

    /** Who has a backup has no reason to look at it until it is needed, so that it is looked at now. */
    private static void check(Path draft, Sql from) {
        try (LedgerStore copy = SqlLedgers.open(draft.toString(), Access.READ)) {
            List<String> wrong = copy.check();
            if (!wrong.isEmpty()) {
                throw from.damaged("no copy was made; 'hearsay check-ledger' tells more");
            }
        }
    }
}
