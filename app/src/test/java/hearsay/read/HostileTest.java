package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: each is refused with its reason or read for what it shows, in bounded time, and the rest goes on. */
class HostileTest {
    private static final String ARTICLE =
            "The old paper mill burned down on Monday, the fire chief, Ada Finch, said to reporters.\n";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<String> notices = new ArrayList<>();

    private List<ReadResult> read(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return assertTimeoutPreemptively(SOON, () -> {
            List<ReadResult> results = new ArrayList<>();
            new Reader(ReadOptions.DEFAULT, notices::add)
                    .read(List.of(file.toString()))
                    .forEachRemaining(results::add);
            return results;
        });
    }

    private List<String> tell(String name, byte[] content) throws IOException {
        return read(name, content).stream().map(HostileTest::tell).toList();
    }

    private static String tell(ReadResult result) {
        return switch (result) {
            case Read read -> read.document().name() + " read";
            case Failed failed ->
                failed.document().name() + " " + failed.document().reason();
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return SavedPackages.zip(files);
    }

    private static byte[] packed(boolean gzip, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packer = gzip
                ? new GZIPOutputStream(out)
                : new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                packer.write(spaces);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aTextThatUnpacksToTooMuchIsRefused() throws IOException {
        assertThat(tell("a.txt.gz", packed(true, 30))).containsExactly("a.txt.gz too-large");
    }

    @Test
    void aBombIsRefusedByWhatItUnpacksToInAll() throws IOException {
        byte[] bomb = packed(true, 300);
        assertThat(tell("a.zip", zip("a.warc.gz", bomb, "b.txt", bytes(ARTICLE))))
                .containsExactly("a.zip!/a.warc.gz damaged", "a.zip!/b.txt read");
        assertThat(tell("lines.jsonl.gz", bomb)).containsExactly("lines.jsonl.gz bomb");
    }

    @Test
    void aBookOrATextDocumentThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] spaces = new byte[60 << 20];
        Arrays.fill(spaces, (byte) ' ');
        assertThat(tell("a.docx", zip("[Content_Types].xml", bytes("<x/>"), "word/document.xml", spaces)))
                .containsExactly("a.docx too-large");
    }

    @Test
    void aPdfThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] stream = packed(false, 300);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(
                bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
                        + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Length " + stream.length + "/Filter/FlateDecode>>stream\n"));
        pdf.write(stream);
        pdf.write(bytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        assertThat(tell("a.pdf", pdf.toByteArray())).containsExactly("a.pdf bomb");
    }

    @Test
    void archivesInArchivesAreOpenedToADepth() throws IOException {
        byte[] inner = bytes(ARTICLE);
        String name = "a.txt";
        for (int i = 0; i < 9; i++) {
            inner = zip(name, inner);
            name = i + ".zip";
        }
        assertThat(tell("outer.zip", inner)).singleElement().asString().endsWith("too-deep");
    }

    @Test
    void namesThatLeadOutOfAnArchiveAreRefused() throws IOException {
        byte[] zip = zip(
                "../../etc/a.txt",
                bytes(ARTICLE),
                "/etc/b.txt",
                bytes(ARTICLE),
                "c\\d.txt",
                bytes(ARTICLE),
                "C:/e.txt",
                bytes(ARTICLE),
                "gpj.\u202ecod.txt",
                bytes(ARTICLE),
                "good/f.txt",
                bytes(ARTICLE));
        assertThat(tell("a.zip", zip))
                .hasSize(6)
                .filteredOn(told -> told.endsWith(" read"))
                .containsExactly("a.zip!/c/d.txt read", "a.zip!/good/f.txt read");
        assertThat(tell("b.zip", zip))
                .filteredOn(told -> told.endsWith("bad-name"))
                .hasSize(4);
    }

    @Test
    void linksInATarAreNotFollowed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("passwords.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            TarArchiveEntry device = new TarArchiveEntry("device.txt", TarConstants.LF_CHR);
            tar.putArchiveEntry(device);
            tar.closeArchiveEntry();
            TarArchiveEntry climbing = new TarArchiveEntry("x/../../b.txt");
            climbing.setSize(bytes(ARTICLE).length);
            tar.putArchiveEntry(climbing);
            tar.write(bytes(ARTICLE));
            tar.closeArchiveEntry();
            TarArchiveEntry good = new TarArchiveEntry("c.txt");
            good.setSize(bytes(ARTICLE).length);
            tar.putArchiveEntry(good);
            tar.write(bytes(ARTICLE));
            tar.closeArchiveEntry();
        }
        assertThat(tell("a.tar", out.toByteArray()))
                .containsExactly(
                        "a.tar!/passwords.txt link",
                        "a.tar!/device.txt link",
                        "a.tar!/x/../../b.txt bad-name",
                        "a.tar!/c.txt read");
    }

    @Test
    void entitiesAreNeitherPutInNorFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret word");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"laugh laugh\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(12))
                    .append("\">");
        }
        String feed =
                "<?xml version=\"1.0\"?>" + laughs + "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><rss><channel>"
                        + "<title>Wire</title><item><guid>1</guid><title>Mill</title><content:encoded>&l11; &x; "
                        + ARTICLE.repeat(5) + "</content:encoded></item></channel></rss>";
        List<ReadResult> results = read("a.xml", bytes(feed));
        assertThat(results).hasSize(1);
        assertThat(((Read) results.getFirst()).document().text())
                .contains("&l11; &x;")
                .doesNotContain("secret")
                .hasSizeLessThan(1_000);
        byte[] docx = zip(
                "[Content_Types].xml", bytes("<x/>"),
                "word/document.xml", bytes("<!DOCTYPE d " + laughs.substring(14) + "]><d>&l11;</d>"));
        assertThat(tell("a.docx", docx)).containsExactly("a.docx entities");
    }

    @Test
    void whatIsNestedEndlesslyIsReadOrRefused() throws IOException {
        int deep = 200_000;
        String page = "<html><body>" + "<div>".repeat(deep) + ARTICLE.repeat(6);
        assertThat(tell("a.html", bytes(page))).hasSize(1);
        assertThat(tell("a.json", bytes("[".repeat(deep)))).containsExactly("a.json damaged");
        assertThat(tell("a.jsonl", bytes("{\"a\":".repeat(deep) + "\n{\"text\":\"" + ARTICLE.strip() + "\"}\n")))
                .containsExactly("a.jsonl:1 bad-line", "a.jsonl:2 read");
        assertThat(tell("a.rss", bytes("<rss>" + "<item>".repeat(deep)))).isNotEmpty();
        assertThat(tell(
                        "a.docx",
                        zip("[Content_Types].xml", bytes("<x/>"), "word/document.xml", bytes("<p>".repeat(deep)))))
                .containsExactly("a.docx too-deep");
        StringBuilder mail = new StringBuilder("From: a@b.example\nMIME-Version: 1.0\n");
        for (int i = 0; i < 100; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(tell("a.eml", bytes(mail.toString())))
                .singleElement()
                .asString()
                .startsWith("a.eml ");
    }

    @Test
    void partsInPartsByTheHundredTakeNoMoreThanTheirNumber() throws IOException {
        String page = "<html><body>" + "<aside class='related list'>".repeat(400)
                + "<p>The old mill burned.</p>".repeat(40_000);
        assertThat(tell("a.html", bytes(page))).hasSize(1);
    }

    @Test
    void whatIsLongerThanAnyArticleIsRefused() throws IOException {
        assertThat(tell("a.txt", bytes(ARTICLE.repeat(12_000)))).containsExactly("a.txt too-large");
        assertThat(tell("a.html", bytes("<html><p>" + ARTICLE.repeat(12_000)))).containsExactly("a.html too-large");
        assertThat(tell("a.eml", bytes("From: a@b.example\nMIME-Version: 1.0\n\n" + "x y\n".repeat(400_000))))
                .containsExactly("a.eml too-large");
        assertThat(tell("a.json", bytes("[" + "[],".repeat(3_000_000) + "[]]"))).containsExactly("a.json too-complex");
        assertThat(tell("a.csv", bytes("text\n\"" + "x".repeat(21_000_000)))).containsExactly("a.csv too-large");
    }

    @Test
    void aPageOfNothingButElementsIsRefused() throws IOException {
        assertThat(tell("a.html", bytes("<html><body>" + "<b>x</b>".repeat(400_000))))
                .containsExactly("a.html too-complex");
    }

    @Test
    void aLineOfAGigabyteTakesNoMoreThanTheLimit() throws IOException {
        assertThat(tell("a.txt", new byte[] {})).containsExactly("a.txt empty");
        InputStream endless = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return --left < 0 ? -1 : 'x';
            }

            @Override
            public int read(byte[] to, int from, int length) {
                int count = (int) Math.min(left, length);
                Arrays.fill(to, from, from + count, (byte) 'x');
                left -= count;
                return count == 0 && length > 0 ? -1 : count;
            }
        };
        ReadResult result = new Reader(ReadOptions.DEFAULT, notices::add, endless)
                .read(List.of("-"))
                .next();
        assertThat(tell(result)).isEqualTo("- too-large");
    }

    @Test
    void longRunsOfOneCharacterTakeNoMoreThanTheirLength() throws IOException {
        for (String unit : List.of("a", " ", "-", "(", "\"", "<", "&", "By ", "1/", "\n", "@", "Aa ", "— ", "[", ".")) {
            String long_ = unit.repeat(300_000 / unit.length());
            assertThat(tell("a.txt", bytes(long_))).hasSize(1);
            assertThat(tell("a.html", bytes("<html><p class='" + long_.replace("'", "") + "'>" + long_)))
                    .hasSize(1);
        }
    }

    @Test
    void aFileIsOneThingWhatItBeginsAs() throws IOException {
        byte[] zip = zip("a.txt", bytes(ARTICLE));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(bytes("<html><body><p>" + ARTICLE.repeat(6) + "</body></html>"));
        both.write(zip);
        assertThat(tell("a.html", both.toByteArray())).containsExactly("a.html binary");
        assertThat(tell("a.pdf", zip)).containsExactly("a.pdf!/a.txt read");
        assertThat(tell("b.pdf", bytes(ARTICLE))).containsExactly("b.pdf damaged");
        assertThat(tell("b.txt", bytes("GIF89a\0\0\0\0" + ARTICLE))).containsExactly("b.txt binary");
        assertThat(tell("c.txt", bytes("Rar!\u001a\u0007\0"))).containsExactly("c.txt other-kind");
    }

    @Test
    void charactersThatNobodySeesAreLeftOutAndTold() throws IOException {
        String text =
                "The chief said: “Nobody was \u202edevas\u202c k\u200dilled\u2066.” " + ARTICLE + "\u0007\udb40\udc41";
        List<ReadResult> results = read("a.txt", bytes(text));
        assertThat(((Read) results.getFirst()).document().text())
                .startsWith("The chief said: “Nobody was devas killed.” ");
        assertThat(notices)
                .containsExactly("a.txt: 6 invisible characters were left out: U+0007, U+200D (zero width joiner),"
                        + " U+202C (pop directional formatting), U+202E (right-to-left override) and others; what was shown"
                        + " may have looked different");
    }

    @Test
    void whatIsEncryptedIsRefused() throws IOException {
        byte[] zip = zip("a.txt", bytes(ARTICLE), "b.txt", bytes(ARTICLE));
        for (int i = 0; i + 4 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local || central) {
                zip[i + (local ? 6 : 8)] |= 1;
            }
        }
        assertThat(tell("a.zip", zip)).containsExactly("a.zip!/a.txt encrypted", "a.zip!/b.txt encrypted");
        assertThat(tell("a.pdf", SavedPdf.encrypted("secret"))).containsExactly("a.pdf encrypted");
        byte[] open = SavedPdf.encrypted("secret", "", SavedPdf.of(ExampleArticles.first()));
        assertThat(tell("b.pdf", open)).containsExactly("b.pdf read");
    }

    @Test
    void manyFilesAreTooMany() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            for (int i = 0; i < 100_001; i++) {
                zip.putNextEntry(new java.util.zip.ZipEntry(i + ".txt"));
                zip.closeEntry();
            }
        }
        assertThat(tell("a.zip", out.toByteArray())).containsExactly("a.zip too-many");
    }

    @Test
    void whatIsCutOffIsReadAsFarAsItGoesOrRefused() throws IOException {
        hearsay.model.Document article = ExampleArticles.first();
        for (SavedAs format : SavedAs.values()) {
            byte[] whole = format.save(article);
            for (int part = 1; part < 10; part++) {
                assertThat(tell("cut." + format.extension(), Arrays.copyOf(whole, whole.length * part / 10)))
                        .as("%s cut at %d tenths", format, part)
                        .allMatch(told -> told.startsWith("cut."));
            }
        }
    }
}
