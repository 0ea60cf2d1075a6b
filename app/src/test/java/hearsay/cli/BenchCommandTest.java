package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    private static final String ARTICLES = "examples/karrow-dam/articles";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aReportIsTheBaselineOfTheNextRun() throws IOException {
        assertThat(bench("--only", "link", "--documents", "40,80", "--format", "json", ARTICLES))
                .isZero();
        assertThat(out.toString()).contains("\"link.document.40/80\"", "\"link.vectors\"", "\"heap_mb\"");
        Path kept = Files.writeString(
                folder.resolve("kept.json"),
                "{\"figures\":{\"link.document.40/80\":{\"value\":1000,\"unit\":\"ratio\"}}}");
        assertThat(bench("--only", "link", "--documents", "40,80", "--check", kept.toString(), ARTICLES))
                .isEqualTo(1);
        assertThat(err.toString()).contains("link.document.40/80 fell from 1000.000");
    }

    @Test
    void whatIsNoBaselineIsToldBeforeTheWork() throws IOException {
        Path file = Files.writeString(folder.resolve("no.json"), "{}");
        assertThat(bench("--check", file.toString(), ARTICLES)).isEqualTo(2);
        assertThat(err.toString()).contains("no report of a benchmark");
    }

    private int bench(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "bench";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.run(all, new PrintWriter(out, true), new PrintWriter(err, true), InstantSource.system());
    }
}
