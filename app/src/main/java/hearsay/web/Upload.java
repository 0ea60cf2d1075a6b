package hearsay.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that were sent, in a folder of their own until they have been read. What a sender calls a file is never a path here: only
 * letters, digits and a few signs of its last part are kept.
 */
final class Upload implements AutoCloseable {
    private static final String PLAIN_SIGNS = " ._-()+,'&@#";
    private static final int LONGEST_NAME = 120;

    private final Limits limits;
    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private long bytes;

    Upload(Limits limits) {
        this.limits = limits;
        try {
            folder = Files.createTempDirectory("hearsay-upload");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The names of the files, as they are called here. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** How many of them are read for themselves, and not for what they say of the others. */
    int toRead() {
        return (int)
                names.stream().filter(name -> !name.equals("metadata.jsonl")).count();
    }

    /** Takes in a file; throws a {@link Problem} where it is one too many or too large. */
    void add(String calledBySender, InputStream content) {
        if (names.size() >= limits.files()) {
            throw Problem.tooMuch(
                    "An upload may bring " + limits.files() + " files. Nothing was added; send fewer at once.");
        }
        String name = free(safe(calledBySender));
        try {
            byte[] all = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes() + 1));
            bytes += all.length;
            if (all.length > limits.fileBytes()) {
                throw Problem.tooMuch(
                        name + " is larger than " + megabytes(limits.fileBytes()) + ". Nothing was added.");
            }
            if (bytes > limits.uploadBytes()) {
                throw tooLarge(limits);
            }
            Files.write(folder.resolve(name), all);
            names.add(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem tooLarge(Limits limits) {
        return Problem.tooMuch("An upload may hold " + megabytes(limits.uploadBytes()) + ", a file "
                + megabytes(limits.fileBytes()) + ". Nothing was added; send less at once, or use 'hearsay add'.");
    }

    private static String megabytes(long bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }

    static String safe(String called) {
        String last = called.substring(Math.max(called.lastIndexOf('/'), called.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        last.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || PLAIN_SIGNS.indexOf(c) >= 0 ? c : '_')
                .forEach(name::appendCodePoint);
        String plain = name.toString().strip();
        plain = plain.startsWith(".") ? "_" + plain.substring(1) : plain;
        plain = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return plain.isBlank() ? "document.txt" : plain;
    }

    /** A name that no other file of the upload has. */
    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String free = name;
        for (int n = 2; Files.exists(folder.resolve(free)); n++) {
            free = stem + " (" + n + ")" + ending;
        }
        return free;
    }

    /** Removes the folder. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
