package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Hearsay;
import hearsay.format.LedgerWriter;
import hearsay.ledger.Ledger;
import hearsay.model.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example story, each article in another format and all in one archive, gives the ledger that the folder gives. */
class SavedStoryTest {
    private static final List<SavedAs> FORMATS = List.of(
            SavedAs.PDF,
            SavedAs.DOCX,
            SavedAs.ODT,
            SavedAs.MAIL,
            SavedAs.MBOX,
            SavedAs.RSS,
            SavedAs.ATOM,
            SavedAs.NINJS,
            SavedAs.NEWSML,
            SavedAs.CSV,
            SavedAs.PARQUET,
            SavedAs.JSONL);

    @TempDir
    private Path folder;

    @Test
    void givesTheSameLedger() throws IOException {
        Ledger plain = Hearsay.open().read(Path.of("examples/karrow-dam/articles"));
        List<Document> story = new ArrayList<>(plain.documents());
        story.sort((a, b) -> a.name().compareTo(b.name()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder metadata = new StringBuilder();
        for (int i = 0; i < story.size(); i++) {
            SavedAs format = FORMATS.get(i);
            String name = "%02d.%s".formatted(i, format.extension());
            files.put(name, format.save(story.get(i)));
            metadata.append(described(name, story.get(i))).append('\n');
        }
        files.put("metadata.jsonl", SavedPages.bytes(metadata.toString()));
        Path archive = Files.write(folder.resolve("story.zip"), SavedPackages.zip(files));
        Ledger packed = Hearsay.open().read(archive);
        assertThat(packed.failed()).isEmpty();
        assertThat(lines(packed)).isEqualTo(lines(plain));
    }

    private static String described(String file, Document article) {
        ObjectNode line = JsonMapper.shared().createObjectNode().put("file", file);
        article.outlet().ifPresent(outlet -> line.put("outlet", outlet));
        article.title().ifPresent(title -> line.put("title", title));
        article.published().ifPresent(day -> line.put("date", day.toString()));
        article.url().ifPresent(url -> line.put("url", url));
        line.put("authors", String.join("; ", article.byline()));
        return line.toString();
    }

    /** The ledger's lines, with each document called by its title, and without what only tells where it came from. */
    private static List<String> lines(Ledger ledger) throws IOException {
        StringWriter out = new StringWriter();
        new LedgerWriter().write(ledger, out);
        Map<String, String> names = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            JsonNode row = JsonMapper.shared().readTree(line);
            if (row.path("kind").asString().equals("document")) {
                names.put(row.path("id").asString(), "<" + row.path("title").asString() + ">");
                ObjectNode document = (ObjectNode) row;
                names.put(row.path("doc").asString(), "<" + row.path("title").asString() + ">");
                // a page's section is its genre; other formats hold none
                document.remove(List.of("doc", "sha256", "url", "updated", "genre"));
                document.put("text", row.path("text").asString().strip());
            }
            lines.add(row.toString());
        }
        return lines.stream()
                .map(line -> {
                    String named = line;
                    for (Map.Entry<String, String> name : names.entrySet()) {
                        named = named.replace(name.getKey(), name.getValue());
                    }
                    return named;
                })
                .sorted()
                .toList();
    }
}
