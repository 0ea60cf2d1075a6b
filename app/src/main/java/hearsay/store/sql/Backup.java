package hearsay.store.sql;

import hearsay.store.LedgerException;
import hearsay.store.LedgerException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies a ledger to a new file: written beside its place, and moved there when it is whole. */
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
                Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new LedgerException(Kind.UNREACHABLE, file + ": could not be written: " + e.getMessage(), e);
        }
    }
}
