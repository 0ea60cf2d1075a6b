package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {
    private static final String ARTICLE =
            "The old paper mill burned down on Monday, the fire chief, Ada Finch, said to reporters.\n";
    private static final String GERMAN =
            "Die alte Mühle ist am Montag abgebrannt, und der Bürgermeister hat gesagt, dass niemand verletzt ist.\n";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Iterator<ReadResult> read(ReadOptions options) {
        return new Reader(options).read(List.of(folder.toString()));
    }

    private static String tell(ReadResult result) {
        return switch (result) {
            case Read read -> read.document().name() + " read";
            case Failed failed ->
                failed.document().name() + " " + failed.document().reason();
        };
    }

    private static List<String> tell(Iterator<ReadResult> results) {
        List<String> told = new ArrayList<>();
        results.forEachRemaining(result -> told.add(tell(result)));
        return told;
    }

    @Test
    void eachFileIsReadWhenItIsAskedFor() throws IOException {
        file("1.txt", ARTICLE);
        Path second = file("2.txt", ARTICLE + "Early.");
        Path third = file("3.txt", ARTICLE);
        Iterator<ReadResult> results = read(ReadOptions.DEFAULT);
        assertThat(tell(results.next())).isEqualTo("1.txt read");
        Files.writeString(second, ARTICLE + "Late.");
        assertThat(((Read) results.next()).document().text()).endsWith("Late.");
        Files.delete(third);
        assertThat(tell(results)).containsExactly("3.txt unreadable");
    }

    @Test
    void eachLineIsReadWhenItIsAskedFor() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(ARTICLE.strip())
                    .append(' ')
                    .append(i)
                    .append("\"}\n");
        }
        file("all.jsonl", lines.toString());
        Iterator<ReadResult> results = read(ReadOptions.DEFAULT);
        assertThat(tell(results.next())).isEqualTo("0 read");
        assertThat(tell(results)).hasSize(1_999);
    }

    @Test
    void aLineThatThisProgramWroteKeepsItsName() throws IOException {
        file("a.jsonl", "{\"doc\":\"mill\",\"text\":\"" + ARTICLE.strip() + "\"}\n");
        assertThat(tell(read(ReadOptions.DEFAULT))).containsExactly("mill read");
    }

    @Test
    void theFirstOfSeveralCopiesStays() throws IOException {
        file("a.txt", ARTICLE);
        file("b.txt", ARTICLE.replace(" ", "  "));
        file("c.jsonl", "{\"id\":\"c\",\"text\":\"" + ARTICLE.strip() + "\"}\n");
        assertThat(tell(read(ReadOptions.DEFAULT.withoutDuplicates())))
                .containsExactly("a.txt read", "b.txt duplicate", "c duplicate");
        assertThat(tell(read(ReadOptions.DEFAULT))).containsExactly("a.txt read", "b.txt read", "c read");
    }

    @Test
    void theCopyPublishedFirstStaysWhereverItStands() throws IOException {
        String line = "{\"id\":\"%s\",\"published\":\"%s\",\"text\":\"" + ARTICLE.strip() + "\"}\n";
        file("a.jsonl", line.formatted("late", "2031-03-04"));
        file("b.jsonl", line.formatted("early", "2031-03-03"));
        file("c.jsonl", line.formatted("also-early", "2031-03-03"));
        assertThat(tell(read(ReadOptions.DEFAULT.withoutDuplicates())))
                .containsExactly("late duplicate", "early duplicate", "also-early read");
    }

    @Test
    void whatFailsSaysWhyAndTheRestIsComplete() throws IOException {
        file(
                "1-bad.jsonl",
                "{\"id\":\n[1]\n{\"id\":\"x\"}\n\n{\"id\":\"ok\",\"text\":\"" + ARTICLE.strip()
                        + "\"}\n{\"id\":\"long\",\"text\":\"" + "x".repeat(2_000) + "\"}\n");
        file("2-empty.txt", "");
        file("3-blank.txt", " \n\n");
        file("4-large.txt", ARTICLE.repeat(30));
        file("5-german.txt", GERMAN);
        file("6-menu.html", "<html><body><a href='/'>Home</a></body></html>");
        ReadOptions options = new ReadOptions(false, java.util.Optional.empty(), 1_500, false);
        assertThat(tell(read(options)))
                .containsExactly(
                        "1-bad.jsonl:1 bad-line",
                        "1-bad.jsonl:2 bad-line",
                        "1-bad.jsonl:3 bad-line",
                        "ok read",
                        "1-bad.jsonl:6 too-large",
                        "2-empty.txt empty",
                        "3-blank.txt empty",
                        "4-large.txt too-large",
                        "5-german.txt language",
                        "6-menu.html no-article");
    }

    @Test
    void linesBeforeTheFirstArticleFailOneByOne() throws IOException {
        file("a.jsonl", "{\"claim\":1}\n{\"claim\":2}\n{\"id\":\"ok\",\"text\":\"" + ARTICLE.strip() + "\"}\n{}\n");
        assertThat(tell(read(ReadOptions.DEFAULT)))
                .containsExactly("a.jsonl:1 bad-line", "a.jsonl:2 bad-line", "ok read", "a.jsonl:4 bad-line");
    }

    @Test
    void whatWasReadOfADocumentThatFailsIsKept() throws IOException {
        file(
                "a.html",
                "<html lang='de'><head><meta property='og:title' content='Mühle abgebrannt'></head><body><p>"
                        + GERMAN.repeat(4) + "</p></body></html>");
        Failed failed = (Failed) read(ReadOptions.DEFAULT).next();
        assertThat(failed.document().reason()).isEqualTo("language");
        assertThat(failed.read().orElseThrow().title()).contains("Mühle abgebrannt");
        assertThat(failed.read().orElseThrow().language()).isEqualTo("de");
        assertThat(failed.read().orElseThrow().text()).startsWith("Die alte Mühle");
    }
}
