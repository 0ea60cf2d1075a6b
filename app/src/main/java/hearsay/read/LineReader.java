package hearsay.read;

import java.nio.charset.StandardCharsets;

/**
 * Reads documents of single lines of JSON, as a file {@code .jsonl} has them, for whoever has the lines from somewhere else. For
 * one thread.
 *
 * <p>Example: {@code new LineReader(ReadOptions.DEFAULT).read("part-3:17", line)}.
 */
public final class LineReader {
    private final JsonLines lines;

    public LineReader(ReadOptions options) {
        lines = new JsonLines(new Articles(options), options);
    }

    /**
     * The document of a line.
     *
     * @param name what it is called where the line gives no id
     */
    public ReadResult read(String name, String line) {
        return lines.line(name, line.getBytes(StandardCharsets.UTF_8));
    }
}
