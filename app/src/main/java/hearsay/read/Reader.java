package hearsay.read;

import hearsay.read.file.Bytes;
import hearsay.read.file.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns inputs into documents, in the order given; folders with all below them, sorted by path. Each is read when it is
 * asked for, so that work on the first begins before the last is read.
 *
 * <p>Example: {@code new Reader(ReadOptions.DEFAULT).read(List.of("articles", "late.html"))}.
 */
public final class Reader {
    private final ReadOptions options;
    private final Consumer<String> notices;
    private final InputStream standardInput;

    /** A reader that drops notices. */
    public Reader(ReadOptions options) {
        this(options, notice -> {});
    }

    /**
     * A reader over the process's standard input.
     *
     * @param notices is told, in one line each, what a person should know though no document failed by it
     */
    public Reader(ReadOptions options, Consumer<String> notices) {
        this(options, notices, System.in);
    }

    /** A reader with its own standard input, for {@code -}. */
    public Reader(ReadOptions options, Consumer<String> notices, InputStream standardInput) {
        this.options = options;
        this.notices = notices;
        this.standardInput = standardInput;
    }

    /**
     * The documents of some inputs.
     *
     * @throws NoInputException where an input does not exist, or a folder holds nothing that could be read
     */
    public Iterator<ReadResult> read(List<String> inputs) {
        if (inputs.isEmpty()) {
            throw new NoInputException("no input: name files, folders, or - for standard input");
        }
        List<Source> sources = new ArrayList<>();
        for (String input : inputs) {
            sources.addAll(input.equals("-") ? List.of(new Source("-", Source.STANDARD_INPUT, true)) : sources(input));
        }
        Iterator<ReadResult> results = new InTurn(sources.iterator(), new FileReading(options, notices, standardInput));
        return options.skipDuplicates() ? new Duplicates(results) : results;
    }

    /** The documents of what an address gave; one alone where it is a page. */
    public Iterator<ReadResult> read(Delivery delivery) {
        return new FileReading(options, notices, standardInput).read(delivery);
    }

    /**
     * The documents of a file that lies elsewhere than on this machine's disks, which is opened when the first is asked for.
     *
     * @param name what it is called in the ledger; its ending tells the kind where the content does not
     * @param size of it, in bytes
     */
    public Iterator<ReadResult> read(String name, Bytes bytes, long size) {
        return new FileReading(options, notices, standardInput).read(name, bytes, size);
    }

    /** The same without copies of one text, each of which fails by the name of the one that stays. */
    public static Iterator<ReadResult> withoutCopies(Iterator<ReadResult> results) {
        return new Duplicates(results);
    }

    private List<Source> sources(String input) {
        Path path = Path.of(input);
        if (!Files.exists(path)) {
            throw new NoInputException(input + ": there is no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(new Source(path.getFileName().toString(), path, true));
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Source> found = files.filter(Reader::isReadable)
                    .sorted()
                    .map(file -> new Source(path.relativize(file).toString().replace('\\', '/'), file, false))
                    .toList();
            if (found.isEmpty()) {
                throw new NoInputException(input + ": holds no " + FileNames.READABLE);
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new NoInputException(input + ": could not be listed: " + e.getMessage());
        }
    }

    private static boolean isReadable(Path file) {
        return Files.isRegularFile(file)
                && FileNames.isReadable(file.getFileName().toString());
    }

    /**
     * One file, or standard input.
     *
     * @param name as it is called in the ledger
     * @param path where it is
     * @param named whether the user named it, rather than a folder that it lies in
     */
    record Source(String name, Path path, boolean named) {
        static final Path STANDARD_INPUT = Path.of("-");

        boolean isStandardInput() {
            return path.equals(STANDARD_INPUT);
        }
    }
}
