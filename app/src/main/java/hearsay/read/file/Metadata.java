package hearsay.read.file;

import hearsay.model.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code metadata.jsonl} of a folder, which describes the files beside it.
 *
 * <p>Example line: {@code {"file":"01.txt","outlet":"Meridian Wire","date":"2031-03-03","title":null,"authors":"Lena
 * Abbot"}}.
 */
public final class Metadata {
    /** What it is called. */
    public static final String FILE = "metadata.jsonl";
    /** Nothing is known of any file. */
    static final Metadata NONE = new Metadata(Map.of());

    private static final int LONGEST_LINE = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Map<String, About> byFile;

    private Metadata(Map<String, About> byFile) {
        this.byFile = byFile;
    }

    /** What it says of a file beside it. */
    public About of(String file) {
        return byFile.getOrDefault(file, About.NOTHING);
    }

    /** What lies in a folder; where there is none, nothing is known. */
    public static Metadata load(Path folder, Limits limits, Consumer<String> notices) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            return read(Files.newInputStream(file), file.toString(), limits, notices, folder);
        } catch (IOException e) {
            notices.accept(file + ": could not be read, its files speak for themselves: " + e.getMessage());
            return NONE;
        }
    }

    /** What such a file within an archive says. */
    static Metadata of(InputStream in, String name, Limits limits, Consumer<String> notices) throws IOException {
        return read(in, name, limits, notices, null);
    }

    private static Metadata read(
            InputStream in, String name, Limits limits, Consumer<String> notices, @Nullable Path folder)
            throws IOException {
        Map<String, About> byFile = new HashMap<>();
        try (ByteLines lines = new ByteLines(in, LONGEST_LINE)) {
            int n = 0;
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                String place = name + ":" + ++n;
                if (n > limits.files() || lines.isTooLong()) {
                    notices.accept(place + ": the line is longer than " + LONGEST_LINE + " bytes, or one of more than "
                            + limits.files() + " lines, and is left out");
                    break;
                }
                line(folder, place, new String(line.get(), StandardCharsets.UTF_8), byFile, notices);
            }
        }
        return new Metadata(byFile);
    }

    private static void line(
            @Nullable Path folder, String place, String line, Map<String, About> byFile, Consumer<String> notices) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode row = JSON.readTree(line);
            Optional<String> name = string(row, "file");
            if (name.isEmpty()) {
                notices.accept(place + ": the line names no \"file\" and is left out");
                return;
            }
            if (folder != null && FileNames.isSafe(name.get()) && !Files.exists(folder.resolve(name.get()))) {
                notices.accept(place + ": there is no file " + name.get() + " beside it");
            }
            byFile.put(name.get(), about(row, "date"));
        } catch (JacksonException e) {
            notices.accept(place + ": no JSON object, left out: " + e.getOriginalMessage());
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
