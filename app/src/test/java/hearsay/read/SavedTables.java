package hearsay.read;

import com.jerolba.carpet.CarpetWriter;
import hearsay.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import tools.jackson.databind.json.JsonMapper;

/** Articles as the rows of tables. */
final class SavedTables {
    private SavedTables() {}

    /** A row, as data engineers name its columns. */
    record Row(String id, String outlet, String date, String title, String url, String authors, String text) {}

    private static Row row(Document article) {
        return new Row(
                article.id(),
                article.outlet().orElse(""),
                SavedAs.day(article),
                article.title().orElse(""),
                SavedAs.address(article),
                String.join("; ", article.byline()),
                article.text());
    }

    static byte[] jsonl(Document article) {
        Row row = row(article);
        Map<String, String> object = new TreeMap<>(Map.of(
                "id", row.id(),
                "outlet", row.outlet(),
                "published", row.date(),
                "title", row.title(),
                "url", row.url(),
                "authors", row.authors(),
                "text", row.text()));
        return SavedPages.bytes(JsonMapper.shared().writeValueAsString(object) + "\n");
    }

    static byte[] csv(Document article) throws IOException {
        Row row = row(article);
        return SavedPages.bytes(CSVFormat.RFC4180.format("id", "source", "Date", "headline", "link", "authors", "body")
                + "\r\n"
                + CSVFormat.RFC4180.format(
                        row.id(), row.outlet(), row.date(), row.title(), row.url(), row.authors(), row.text())
                + "\r\n");
    }

    static byte[] parquet(Document article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CarpetWriter<Row> writer = new CarpetWriter.Builder<>(out, Row.class)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            writer.write(row(article));
        }
        return out.toByteArray();
    }
}
