package hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a command's product goes: a file that is there whole or as it was before, or standard output.
 *
 * <p>A path that cannot be written is told before the work begins.
 */
final class Output {
    private Output() {}

    /** Something that prints a product in words. */
    interface Product {
        void print(Writer out) throws IOException;
    }

    /** Something that prints a product in bytes. */
    interface Bytes {
        void print(OutputStream out) throws IOException;
    }

    /** Stops with status 2 where the file could not be written. */
    static void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new Stop(ExitStatus.UNUSABLE, file + ": is a folder; name a file to write to");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Stop(ExitStatus.UNUSABLE, file + ": cannot be written, there is no folder " + folder);
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new Stop(ExitStatus.UNUSABLE, file + ": cannot be written, permission denied");
        }
    }

    /** Writes the product, in UTF-8, beside the file and moves it in place. */
    static void write(Path file, Product product) {
        writeBytes(file, out -> {
            Writer words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            product.print(words);
            words.flush();
        });
    }

    /** Writes the product beside the file and moves it in place. */
    static void writeBytes(Path file, Bytes product) {
        try {
            Path draft = file.toAbsolutePath()
                    .resolveSibling("." + file.getFileName() + "."
                            + ProcessHandle.current().pid() + ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                    product.print(out);
                }
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Stop(ExitStatus.FAULT, file + ": could not be written: " + e.getMessage());
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // a device or a pipe: written to, not replaced
            try (OutputStream out = Files.newOutputStream(file)) {
                Files.copy(draft, out);
            }
            return;
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Prints the product to standard output; stops as {@link Standard#check} says where it cannot. */
    static void print(PrintWriter out, Product product) {
        try {
            product.print(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Standard.check(out);
    }
}
