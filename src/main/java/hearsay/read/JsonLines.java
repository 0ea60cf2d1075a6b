package hearsay.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

    Stream<ReadResult> read(Reader.Source source) {
        try {
            BufferedReader lines = Files.newBufferedReader(source.path(), StandardCharsets.UTF_8);
            Lines results = new Lines(lines, source.name());
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false);
        } catch (IOException e) {
            return Stream.of(Failed.of(source.name(), "unreadable", "could not be read: " + e.getMessage()));
        }
    }

    private ReadResult line(String name, String line) {
        if (line.length() > options.maxBytes()) {
            return Failed.of(name, "too-large", "the line is longer than " + options.maxBytes() + " characters");
        }
        try {
            JsonNode row = JSON.readTree(line);
            String id = Metadata.string(row, "id").orElse(name);
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
        private final BufferedReader lines;
        private final String file;
        private int number;
        private @Nullable ReadResult next;
        private boolean done;

        Lines(BufferedReader lines, String file) {
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
                String line = lines.readLine();
                if (line == null) {
                    done = true;
                    lines.close();
                } else if (!line.isBlank()) {
                    next = line(name, line);
                }
            } catch (IOException e) {
                done = true;
                next = Failed.of(name, "unreadable", "the rest of the file could not be read: " + e.getMessage());
            }
        }

        @Override
        public ReadResult next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ReadResult result = next;
            next = null;
            return java.util.Objects.requireNonNull(result);
        }
    }
}
