package hearsay.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with one document a line: {@code {"id","text"|"html","published"?,"outlet"?,"title"?,"url"?}}. A bad line fails
 * alone, by file and line number.
 */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Articles articles;
    private final ReadOptions options;

    JsonLines(Articles articles, ReadOptions options) {
        this.articles = articles;
        this.options = options;
    }

    Iterator<ReadResult> read(Reader.Source source) {
        try {
            ByteLines lines = new ByteLines(Files.newInputStream(source.path()), options.maxBytes());
            return new Lines(lines, source.name());
        } catch (IOException e) {
            ReadResult failed = Failed.of(source.name(), "unreadable", "could not be read: " + FileReading.reason(e));
            return List.of(failed).iterator();
        }
    }

    ReadResult line(String name, byte[] bytes) {
        Decoded decoded = Decoded.of(bytes);
        if (decoded.isBinary()) {
            return Failed.of(name, "binary", "no text but binary data");
        }
        try {
            JsonNode row = JSON.readTree(decoded.text());
            if (!row.isObject()) {
                return Failed.of(name, "bad-line", "no JSON object");
            }
            // lines that this program wrote call it "doc"
            String id = Metadata.string(row, "id")
                    .or(() -> Metadata.string(row, "doc"))
                    .orElse(name);
            About about = Metadata.about(row, "published");
            Optional<String> html = Metadata.string(row, "html");
            if (row.path("text").isString()) {
                return articles.read(id, row.path("text").asString(), false, about);
            }
            return html.isPresent()
                    ? articles.read(id, html.get(), true, about)
                    : Failed.of(name, "bad-line", "the object has neither \"text\" nor \"html\"");
        } catch (JacksonException e) {
            return Failed.of(name, "bad-line", "no JSON object: " + e.getOriginalMessage());
        }
    }

    private final class Lines implements Iterator<ReadResult> {
        private final ByteLines lines;
        private final String file;
        private int number;
        private @Nullable ReadResult next;
        private boolean done;

        Lines(ByteLines lines, String file) {
            this.lines = lines;
            this.file = file;
        }

        @Override
        public boolean hasNext() {
            while (next == null && !done) {
                advance();
            }
            return next != null;
        }

        private void advance() {
            number++;
            String name = file + ":" + number;
            try {
                Optional<byte[]> line = lines.next();
                if (line.isEmpty()) {
                    done = true;
                    lines.close();
                } else if (lines.isTooLong()) {
                    next = Failed.of(
                            name,
                            "too-large",
                            "the line is longer than " + options.maxBytes() + " bytes, which is the limit");
                } else if (!isBlank(line.get())) {
                    next = line(name, line.get());
                }
            } catch (IOException e) {
                done = true;
                next = Failed.of(name, "unreadable", "the rest of the file could not be read: " + e.getMessage());
            }
        }

        private static boolean isBlank(byte[] line) {
            for (byte b : line) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }

        @Override
        public ReadResult next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ReadResult result = Objects.requireNonNull(next);
            next = null;
            return result;
        }
    }
}
