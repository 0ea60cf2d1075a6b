package hearsay.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Annotated texts for tests. */
final class Texts {
    private Texts() {}

    static List<Sentence> annotate(String text) {
        return Fixtures.ANNOTATOR.annotate(Fixtures.document(text)).sentences();
    }

    static List<String> sentences(String text) {
        return annotate(text).stream().map(s -> s.span().of(text)).toList();
    }

    /** The articles of the example, each as its plain text. */
    static List<String> example() {
        return files(Path.of("examples", "karrow-dam", "articles"));
    }

    /** The texts under a directory, in the order of their paths; empty where there is none. */
    static List<String> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Texts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
