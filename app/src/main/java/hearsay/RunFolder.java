package hearsay;

import hearsay.read.file.ParquetRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a run on Spark left in a folder of this machine.
 *
 * <p>Example: {@code new RunFolder(Path.of("ledger")).facts(fact -> ...)}.
 */
public final class RunFolder {
    /** Within it, the facts. */
    public static final String FACTS = "facts";

    private final Path facts;

    public RunFolder(Path folder) {
        facts = folder.resolve(FACTS);
    }

    /** Whether there is such a run. */
    public boolean isThere() {
        return Files.isDirectory(facts);
    }

    /** Its facts, one after the other. */
    void facts(Consumer<Fact> done) throws IOException {
        for (Path file : files()) {
            ParquetRecords.read(file, Fact.class, done);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(facts)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }
}
