package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to one format. */
class FormatsTest {
    private static final String ARTICLE =
            "The old paper mill burned down on Monday, the fire chief, Ada Finch, said to reporters.";

    @TempDir
    private Path folder;

    private final List<String> notices = new ArrayList<>();

    private List<ReadResult> read(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        return results(folder.resolve(name).toString());
    }

    private List<ReadResult> results(String input) {
        List<ReadResult> results = new ArrayList<>();
        new Reader(ReadOptions.DEFAULT, notices::add).read(List.of(input)).forEachRemaining(results::add);
        return results;
    }

    private static String tell(ReadResult result) {
        return switch (result) {
            case Read read ->
                read.document().name() + " | " + read.document().text().strip();
            case Failed failed ->
                failed.document().name() + " | " + failed.document().reason();
        };
    }

    private static Document document(ReadResult result) {
        return ((Read) result).document();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aMailboxGivesEachMessageByItsOwnName() throws IOException {
        String message =
                "From desk@x.example Mon Mar  3 08:00:00 2031\nFrom: \"Wire, The\" <desk@x.example>\nMessage-ID: <%s>\n"
                        + "MIME-Version: 1.0\nDate: Mon, 3 Mar 2031 08:00:00 +0000\n\n" + ARTICLE
                        + "\n\n>From here on it rained.\n\n";
        List<ReadResult> results = read("all.mbox", bytes(message.formatted("1@x") + message.formatted("1@x")));
        assertThat(results)
                .extracting(FormatsTest::tell)
                .containsExactly(
                        "all.mbox!/1@x | " + ARTICLE + "\n\nFrom here on it rained.",
                        "all.mbox!/2 | " + ARTICLE + "\n\nFrom here on it rained.");
        assertThat(document(results.getFirst()).outlet()).contains("Wire, The");
    }

    @Test
    void aNewsletterIsReadAsAPageAndItsAttachmentsAsFiles() throws IOException {
        String mail =
                "From: Wire <desk@x.example>\nMIME-Version: 1.0\nDate: Mon, 3 Mar 2031 08:00:00 +0000\nSubject: Mill\n"
                        + "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n"
                        + "--a\nContent-Type: text/plain\n\nSee the page.\n--a\nContent-Type: text/html; charset=utf-8\n\n<p>"
                        + (ARTICLE + " ").repeat(4) + "</p>\n--a--\n--m\nContent-Type: application/octet-stream\n"
                        + "Content-Disposition: attachment; filename=\"../../note.txt\"\n\n" + ARTICLE + "\n--m--\n";
        List<ReadResult> results = read("a.eml", bytes(mail.replace("\n", "\r\n")));
        assertThat(results)
                .extracting(FormatsTest::tell)
                .containsExactly("a.eml | " + (ARTICLE + " ").repeat(4).strip(), "a.eml!/1/note.txt | " + ARTICLE);
        assertThat(document(results.getFirst()).published().orElseThrow()).hasToString("2031-03-03");
    }

    @Test
    void linesThatAMailProgramBrokeAreWholeAgain() throws IOException {
        String mail = "From: a@x.example\nMIME-Version: 1.0\n\n"
                + "The old paper mill burned down on Monday, the fire chief, Ada Finch,\nsaid to reporters.\nShe gave no cause.\n\n"
                + "Nobody was hurt.\n";
        assertThat(read("a.eml", bytes(mail)))
                .extracting(FormatsTest::tell)
                .containsExactly("a.eml | " + ARTICLE + "\nShe gave no cause.\n\nNobody was hurt.");
    }

    @Test
    void anItemWithASummaryAloneSaysWhereItsArticleIs() throws IOException {
        String feed = "<rss><channel><title>Wire</title><item><title>Mill</title><link>https://x.example/1</link>"
                + "<description>A mill burned.</description></item></channel></rss>";
        Failed failed = (Failed) read("a.xml", bytes(feed)).getFirst();
        assertThat(failed.document().reason()).isEqualTo("summary");
        assertThat(failed.document().detail()).contains("https://x.example/1");
    }

    @Test
    void aMessageOfSeveralNewsItemsGivesEachByItsGuid() throws IOException {
        String item =
                "<newsItem guid='urn:%d'><itemMeta><provider literal='Wire'/><versionCreated>2031-03-03T10:00:00Z</versionCreated>"
                        + "</itemMeta><contentMeta><headline>Mill</headline></contentMeta><contentSet><inlineXML><nitf><body>"
                        + "<body.head><hedline><hl1>Mill</hl1></hedline><byline>By Jane Roe</byline></body.head>"
                        + "<body.content><block><p>" + ARTICLE
                        + "</p></block></body.content></body></nitf></inlineXML></contentSet></newsItem>";
        List<ReadResult> results = read(
                "a.xml",
                bytes("<newsMessage><itemSet>" + item.formatted(1) + item.formatted(2) + "</itemSet></newsMessage>"));
        assertThat(results)
                .extracting(FormatsTest::tell)
                .containsExactly("a.xml!/urn:1 | " + ARTICLE, "a.xml!/urn:2 | " + ARTICLE);
        assertThat(document(results.getFirst()).byline()).containsExactly("Jane Roe");
        assertThat(document(results.getFirst()).outlet()).contains("Wire");
    }

    @Test
    void aTableMayHaveSemicolonsAndAnOldEncoding() throws IOException {
        String table =
                "Titel;Outlet;Published;Text\nx;Café;2031-03-03 10:00;\"" + ARTICLE + "\nThen “rain”; fell.\"\n;;;\n";
        List<ReadResult> results = read("a.csv", table.getBytes(Charset.forName("windows-1252")));
        assertThat(results)
                .extracting(FormatsTest::tell)
                .containsExactly("a.csv:2 | " + ARTICLE + "\nThen “rain”; fell.", "a.csv:3 | bad-line");
        assertThat(document(results.getFirst()).published().orElseThrow()).hasToString("2031-03-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"snappy", "zstd", "gzip", "uncompressed", "lz4_raw"})
    void parquetIsReadHoweverOtherProgramsCompressIt(String codec) throws IOException, SQLException {
        Path file = folder.resolve("a.parquet");
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = db.createStatement()) {
            sql.execute("copy (select i as id, date '2031-03-03' as date, 'Wire' as outlet, repeat('" + ARTICLE
                    + " ', 50) as text, [1, 2] as other from range(3) t(i)) to '" + file
                    + "' (format parquet, compression " + codec
                    + ")");
        }
        List<ReadResult> results = results(file.toString());
        assertThat(results).hasSize(3);
        assertThat(document(results.get(2)).name()).isEqualTo("2");
        assertThat(document(results.get(2)).published().orElseThrow()).hasToString("2031-03-03");
    }

    @Test
    void aTarIsReadWithTheMetadataOfItsFolders() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("./news/a.txt", ARTICLE);
        files.put("./news/metadata.jsonl", "{\"file\":\"a.txt\",\"outlet\":\"Wire\",\"date\":\"2031-03-03\"}");
        files.put("./news/picture.png", "x");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length());
                tar.putArchiveEntry(entry);
                tar.write(bytes(file.getValue()));
                tar.closeArchiveEntry();
            }
        }
        List<ReadResult> results = read("a.tgz", out.toByteArray());
        assertThat(results).extracting(FormatsTest::tell).containsExactly("a.tgz!/news/a.txt | " + ARTICLE);
        assertThat(document(results.getFirst()).outlet()).contains("Wire");
    }

    @Test
    void archivesMayLieInArchives() throws IOException {
        byte[] inner = SavedPackages.zip(Map.of("b.txt", bytes(ARTICLE)));
        assertThat(read("a.zip", SavedPackages.zip(Map.of("in/b.zip", inner))))
                .extracting(FormatsTest::tell)
                .containsExactly("a.zip!/in/b.zip!/b.txt | " + ARTICLE);
    }

    @Test
    void trackedDeletionsAndNotesAreNoText() throws IOException {
        String body =
                "<w:document xmlns:w='x'><w:body><w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>" + ARTICLE
                        + "</w:t></w:r><w:del><w:r><w:delText> No.</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space='preserve'> Yes."
                        + "</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:body></w:document>";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", bytes("<x/>"));
        files.put("word/document.xml", bytes(body));
        assertThat(read("a.docx", SavedPackages.zip(files)))
                .extracting(FormatsTest::tell)
                .containsExactly("a.docx | " + ARTICLE + " Yes.");
    }

    @Test
    void filesOfAFolderThatHoldNoArticlesArePassedOver() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"a\": 1}");
        Files.writeString(folder.resolve("numbers.csv"), "a,b\n1,2\n");
        Files.writeString(folder.resolve("site.xml"), "<?xml version='1.0'?><urlset/>");
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        assertThat(results(folder.toString())).extracting(FormatsTest::tell).containsExactly("a.txt | " + ARTICLE);
        assertThat(notices).hasSize(3).allMatch(notice -> notice.contains("passed over"));
        assertThat(results(folder.resolve("settings.json").toString()))
                .extracting(FormatsTest::tell)
                .containsExactly("settings.json | other-kind");
    }

    @Test
    void articlesInAnotherLanguageAreListedWhateverTheyAreKeptIn() throws IOException {
        String german =
                "Die alte Mühle ist am Montag abgebrannt, und der Bürgermeister hat gesagt, dass niemand verletzt ist. ";
        String feed = "<rss><channel><title>Wire</title><item><guid>1</guid><content:encoded>" + german.repeat(5)
                + "</content:encoded></item></channel></rss>";
        assertThat(read("a.rss", bytes(feed))).extracting(FormatsTest::tell).containsExactly("a.rss!/1 | language");
        assertThat(read("a.zip", SavedPackages.zip(Map.of("a.txt", bytes(german)))))
                .extracting(FormatsTest::tell)
                .containsExactly("a.zip!/a.txt | language");
    }

    @Test
    void aTextThatBeginsLikeALetterIsNoMail() throws IOException {
        assertThat(read("a.txt", bytes("From: the editor\nDate: 3 March 2031\n\n" + ARTICLE)))
                .extracting(FormatsTest::tell)
                .containsExactly("a.txt | From: the editor\nDate: 3 March 2031\n\n" + ARTICLE);
    }
}
