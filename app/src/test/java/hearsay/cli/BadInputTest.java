package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a clear line, a record and the right exit status, and the rest is complete. */
class BadInputTest {
    private static final String ARTICLE =
            "Mill burns down in Harrow\n\nHARROW - The old paper mill burned down on Monday, "
                    + "the fire chief, Ada Finch, said. \"Nobody was hurt,\" she told reporters. The mayor denied that the mill "
                    + "had been sold.\n";

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-20T12:00:00Z"));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true), CLOCK);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAFolderThatIsMissingOrHoldsNothing() {
        assertThat(run("brief", folder.resolve("gone").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("gone: there is no such file or folder");
        assertThat(run("brief", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds no .txt, .md, .html");
    }

    @Test
    void refusesAnOutputThatCannotBeWrittenBeforeItReads() throws IOException {
        String article = file("a.txt", ARTICLE);
        assertThat(run(
                        "brief",
                        article,
                        "-o",
                        folder.resolve("no/such/brief.html").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot be written, there is no folder");
        assertThat(run("brief", article, "-o", folder.resolve("brief.rtf").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("must end in .html, .pdf, .docx or .md");
    }

    @Test
    void tablesNeedAFolder() throws IOException {
        String article = file("a.txt", ARTICLE);
        assertThat(run("export", article, "--format", "parquet")).isEqualTo(2);
        assertThat(err.toString()).contains("name a folder");
        assertThat(run("export", article, "--format", "parquet", "-o", article)).isEqualTo(2);
        assertThat(err.toString()).contains("is no folder that can be written to");
    }

    @Test
    void refusesUnknownOptionsAndDates() throws IOException {
        assertThat(run("extract", "--only", "verbs", "x.txt")).isEqualTo(2);
        assertThat(run("extract", "--published", "yesterday", "x.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("'yesterday' is no date; allowed are 2031-03-09, 2031-03 and 2031");
        assertThat(run()).isEqualTo(2);
        assertThat(run("--version")).isZero();
    }

    @Test
    void namesEachDocumentThatFailsAndDoesTheRest() throws IOException {
        file("a.txt", ARTICLE);
        file("binary.txt", new byte[] {0, 1, 2, 3, 0, 0, 9});
        file("empty.txt", "");
        file(
                "french.txt",
                "Le maire de la ville a dit que le pont est fermé et que les gens ne sont pas en danger dans "
                        + "la ville, mais il a aussi dit que cette route est ouverte pour les voitures avec une permission.");
        file("menu.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>");
        file("copy.txt", ARTICLE);
        file(
                "lines.jsonl",
                "{\"id\":\"good\",\"text\":" + quoted(ARTICLE + "Rain fell.") + "}\nnot json\n{\"id\":\"bare\"}\n");
        assertThat(run("export", folder.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("binary.txt: not read (binary)")
                .contains("empty.txt: not read (empty)")
                .contains("french.txt: not read (language): is in French")
                .contains("menu.html: not read (no-article)")
                .contains("copy.txt: not read (duplicate)")
                .contains("lines.jsonl:2: not read (bad-line)")
                .contains("lines.jsonl:3: not read (bad-line)")
                .doesNotContain("Exception");
        assertThat(out.toString())
                .contains("\"doc\":\"a.txt\"")
                .contains("\"doc\":\"good\"")
                .contains("Ada Finch");
    }

    @Test
    void ofManyBadLinesOfAFileAFewAreNamedAndTheRestCounted() throws IOException {
        file("a.txt", ARTICLE);
        file(
                "lines.jsonl",
                "{\"id\":\"good\",\"text\":" + quoted(ARTICLE + "Rain fell.") + "}\n" + "no json\n".repeat(9));
        file("other.jsonl", "{\"id\":\"fine\",\"text\":" + quoted(ARTICLE + "Hail fell.") + "}\n{\"id\":\"bare\"}\n");
        assertThat(run("brief", folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines().filter(line -> line.contains("lines.jsonl")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("lines.jsonl:2: not read (bad-line): no JSON object"),
                        line -> assertThat(line).contains("lines.jsonl:3: not read (bad-line)"),
                        line -> assertThat(line).contains("lines.jsonl:4: not read (bad-line)"),
                        line -> assertThat(line).contains("6 more lines of lines.jsonl: not read (bad-line)"));
        assertThat(err.toString()).contains("other.jsonl:2: not read (bad-line)");
        assertThat(out.toString())
                .contains(
                        "en documents were not read",
                        "- lines.jsonl:4: ",
                        "- 6 more lines of lines.jsonl: no articles either")
                .doesNotContain("lines.jsonl:5");
    }

    @Test
    void linesOfAnotherKindInAFolderArePassedOverInOneLine() throws IOException {
        file("a.txt", ARTICLE);
        String claims = file("claims.jsonl", "{\"claim\":\"c1\"}\n\n{\"claim\":\"c2\"}\n");
        assertThat(run("brief", folder.toString())).isZero();
        assertThat(err.toString())
                .isEqualTo("hearsay: claims.jsonl: passed over: is JSON Lines without articles; allowed are objects "
                        + "with \"text\" or \"html\", one a line\n");
        assertThat(run("export", claims)).isEqualTo(1);
        assertThat(err.toString()).contains("claims.jsonl: not read (other-kind): is JSON Lines without articles");
    }

    @Test
    void readsWindowsEncodingAndTellsOfBrokenCharacters() throws IOException {
        String article = file(
                "old.txt", ARTICLE.replace("\"", "\u201c").getBytes(java.nio.charset.Charset.forName("windows-1252")));
        assertThat(run("extract", "--only", "text", article)).isZero();
        assertThat(out.toString()).contains("\u201cNobody was hurt");
    }

    @Test
    void printsOneObjectADocumentInTheOrderGiven() throws IOException {
        String second = file("b.txt", ARTICLE);
        String first = file("a.txt", ARTICLE);
        assertThat(run("extract", second, first)).isZero();
        String[] lines = out.toString().strip().split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("{\"doc\":\"b.txt\"").contains("\"attributions\":[{");
        assertThat(lines[1]).startsWith("{\"doc\":\"a.txt\"");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
