package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.format.LedgerWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents give the same ledger, byte for byte, in whatever order and parts they come. */
class LedgerOrderTest {
    private static final Path EXAMPLE = Path.of("examples/karrow-dam/articles");
    private static final Hearsay HEARSAY = Hearsay.withThreads(2);

    @TempDir
    private Path folder = Path.of("");

    private static String ledger(Path... inputs) throws IOException {
        StringWriter out = new StringWriter();
        new LedgerWriter().write(HEARSAY.read(inputs), out);
        return out.toString();
    }

    /** The articles of a story and, under a name that sorts last, a copy of one: which of the two stays must not change. */
    private List<Path> articles(Path story) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(story)) {
            all.filter(file -> !file.getFileName().toString().equals("metadata.jsonl"))
                    .sorted()
                    .forEach(files::add);
        }
        String first = files.get(0).getFileName().toString();
        Path copy = Files.createDirectories(folder.resolve(story.getFileName())).resolve("zz-copy-" + first);
        files.add(Files.copy(files.get(0), copy));
        return files;
    }

    private void shuffle(Path story, int rounds) throws IOException {
        List<Path> files = articles(story);
        String straight = ledger(files.toArray(Path[]::new));
        for (int round = 0; round < rounds; round++) {
            long seed = System.nanoTime();
            Collections.shuffle(files, new Random(seed));
            assertThat(ledger(files.toArray(Path[]::new)).equals(straight))
                    .as("%s, seed %d", story, seed)
                    .isTrue();
        }
    }

    @Test
    void theExampleOneByOneInAnyOrder() throws IOException {
        shuffle(EXAMPLE, 2);
    }

    @Test
    void theExampleInTwoHalves() throws IOException {
        List<Path> files = articles(EXAMPLE);
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        for (int i = 0; i < files.size(); i++) {
            Files.copy(
                    files.get(i), (i % 2 == 0 ? one : two).resolve(files.get(i).getFileName()));
        }
        for (Path half : List.of(one, two)) {
            Files.copy(EXAMPLE.resolve("metadata.jsonl"), half.resolve("metadata.jsonl"));
        }
        String whole = ledger(files.toArray(Path[]::new));
        assertThat(ledger(one, two).equals(whole)).isTrue();
        assertThat(ledger(two, one).equals(whole)).isTrue();
    }

    @Test
    void storiesThatAreGivenByTheirFolderInAnyOrder() throws IOException {
        String given = System.getProperty("hearsay.stories", "");
        assumeTrue(!given.isBlank(), "-Dhearsay.stories=FOLDER checks the stories in FOLDER/*/text too");
        List<Path> stories = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of(given))) {
            all.map(story -> story.resolve("text"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(stories::add);
        }
        for (Path story : stories) {
            shuffle(story, 1);
        }
    }
}
