package hearsay.read;

import hearsay.model.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code metadata.jsonl} of a folder, which describes the files beside it.
 *
 * <p>Example line: {@code {"file":"01.txt","outlet":"Meridian Wire","date":"2031-03-03","title":null,"authors":"Lena
 * Abbot"}}.
 */
final class Metadata {
    static final String FILE = "metadata.jsonl";
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Map<String, About> byFile;

    private Metadata(Map<String, About> byFile) {
        this.byFile = byFile;
    }

    About of(String file) {
        return byFile.getOrDefault(file, About.NOTHING);
    }

    static Metadata load(Path folder, Consumer<String> notices) {
        Path file = folder.resolve(FILE);
        Map<String, About> byFile = new HashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                for (int n = 1; n <= lines.size(); n++) {
                    line(folder, file, n, lines.get(n - 1), byFile, notices);
                }
            } catch (IOException e) {
                notices.accept(file + ": could not be read, its files speak for themselves: " + e.getMessage());
            }
        }
        return new Metadata(byFile);
    }

    private static void line(
            Path folder, Path file, int n, String line, Map<String, About> byFile, Consumer<String> notices) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode row = JSON.readTree(line);
            Optional<String> name = string(row, "file");
            if (name.isEmpty()) {
                notices.accept(file + ":" + n + ": the line names no \"file\" and is left out");
                return;
            }
            if (!Files.exists(folder.resolve(name.get()))) {
                notices.accept(file + ":" + n + ": there is no file " + name.get() + " beside it");
            }
            byFile.put(name.get(), about(row, "date"));
        } catch (JacksonException e) {
            notices.accept(file + ":" + n + ": no JSON object, left out: " + e.getOriginalMessage());
        }
    }

    /** What a JSON object says of an article. */
    static About about(JsonNode row, String dateField) {
        List<String> authors = string(row, "authors").or(() -> string(row, "byline")).stream()
                .flatMap(all -> Arrays.stream(all.split("\\s*[,;]\\s*")))
                .filter(name -> !name.isBlank())
                .toList();
        return new About(
                string(row, "outlet"),
                string(row, "title"),
                authors,
                string(row, dateField).flatMap(PartialDate::parse),
                string(row, "updated").flatMap(PartialDate::parse),
                Optional.empty(),
                string(row, "url"));
    }

    static Optional<String> string(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString().strip())
                : Optional.empty();
    }
}
