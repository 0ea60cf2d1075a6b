package hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Fact;
import hearsay.bench.Reports;
import hearsay.read.Failed;
import hearsay.read.Read;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives and other files by way of Hadoop, against the same files on one machine. */
class JobInputTest {
    private int records;

    @Test
    void webArchivesGiveTheDocumentsOfOneMachine(@TempDir Path folder) throws IOException {
        Path crawl = Files.createDirectories(folder.resolve("crawl/2031"));
        List<Reports.Report> reports = new Reports(8).next(6);
        Files.write(crawl.resolve("a.warc.gz"), zipped(archive(reports.subList(0, 4))));
        Files.write(folder.resolve("crawl/b.warc"), archive(reports.subList(4, 6)));
        Files.write(folder.resolve("crawl/c.warc.gz"), new byte[] {31, (byte) 139, 8, 0, 7});
        Files.writeString(
                folder.resolve("crawl/d.txt"), reports.get(0).document().text().repeat(2));
        String place = folder.resolve("crawl").toString();
        List<String> here = new ArrayList<>();
        new Reader(ReadOptions.DEFAULT).read(List.of(place)).forEachRemaining(result -> {
            switch (result) {
                case Read read -> here.add(read.document().toString());
                case Failed failed -> here.add(failed.document().toString());
            }
        });
        List<String> there = JobInput.files(Session.SPARK, place, 3).collectAsList().stream()
                .map(FactRows::of)
                .map(fact -> fact.isRead()
                        ? fact.document().toString()
                        : fact.failed().toString())
                .toList();
        assertThat(there).hasSize(8).containsExactlyInAnyOrderElementsOf(here);
        assertThat(there)
                .anyMatch(line -> line.contains("2031/a.warc.gz!/urn:uuid:"))
                .anyMatch(line -> line.contains("c.warc.gz") && line.contains("damaged"));
    }

    @Test
    void anEarlierRunsClaimsAreNotLookedForAgainByTheSameVersion() {
        Fact fact = Fact.of(new Reports(8).next(1).getFirst().document());
        Fact worked = fact.with(List.of());
        assertThat(fact.isWorked()).isFalse();
        assertThat(FactRows.of(Steps.extract(FactRows.row(worked)))).isEqualTo(worked);
        Fact ofAnother = new Fact(
                worked.id(),
                worked.name(),
                worked.words(),
                worked.about(),
                worked.text(),
                null,
                null,
                "0.0",
                List.of());
        assertThat(FactRows.of(Steps.extract(FactRows.row(ofAnother))).claims()).isNotEmpty();
    }

    /** A page for each report, a picture, and a page that was not found. */
    private byte[] archive(List<Reports.Report> reports) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (Reports.Report report : reports) {
            file.writeBytes(record("200 OK", "text/html", page(report.document().text())));
        }
        file.writeBytes(record("200 OK", "image/png", "no picture"));
        file.writeBytes(record("404 Not Found", "text/html", "<p>There is nothing here.</p>"));
        return file.toByteArray();
    }

    private static String page(String text) {
        StringBuilder page = new StringBuilder("<html><body><article>");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        page.append("<p>").append((line + " ").repeat(3)).append("</p>"));
        return page.append("</article></body></html>").toString();
    }

    private byte[] record(String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        records++;
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                        + records + ">\r\nWARC-Target-URI: https://news.example/" + records
                        + "\r\nWARC-Date: 2031-04-05T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
                        + "Content-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        return record.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }
}
