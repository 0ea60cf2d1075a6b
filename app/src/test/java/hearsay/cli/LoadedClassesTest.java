package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brief of texts and pages must not pay for formats that it does not read. */
class LoadedClassesTest {
    private static final List<String> LIBRARIES = List.of(
            "org.apache.commons.compress.",
            "org.apache.commons.csv.",
            "org.apache.pdfbox.",
            "org.apache.james.",
            "org.netpreserve.",
            "org.apache.parquet.",
            "com.jerolba.",
            "io.airlift.",
            "javax.xml.stream.");

    @TempDir
    private Path folder;

    @Test
    void textsAndPagesLoadNoLibraryOfOtherFormats() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "hearsay.cli.Main",
                        "extract",
                        "examples/karrow-dam/articles",
                        "--only",
                        "text")
                .redirectOutput(folder.resolve("out.jsonl").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(12);
        String loaded = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(loaded).contains("hearsay.read.file.PlainText", "hearsay.read.file.WebPage");
        assertThat(LIBRARIES).noneMatch(loaded::contains);
    }
}
