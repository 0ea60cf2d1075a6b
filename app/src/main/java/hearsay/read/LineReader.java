package hearsay.read;

import hearsay.read.file.JsonLines;
import hearsay.read.file.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads documents of single lines of JSON, as a file {@code .jsonl} has them, for whoever has the lines from somewhere else. For
 * one thread.
 *
 * <p>Example: {@code new LineReader(ReadOptions.DEFAULT).read("part-3:17", line)}.
 */
public final class LineReader {
    private final Articles articles;
    private final Limits limits;

    public LineReader(ReadOptions options) {
        articles = new Articles(options, notice -> {});
        limits = Limits.of(options.maxBytes());
    }

    /**
     * The documents of a line: one, or where its page is a live blog one for each entry.
     *
     * @param name what it is called where the line gives no id
     */
    public List<ReadResult> read(String name, String line) {
        return articles.read(JsonLines.line(line.getBytes(StandardCharsets.UTF_8), name, limits));
    }
}
