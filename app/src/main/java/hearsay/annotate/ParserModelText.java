package hearsay.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The text form in which CoreNLP ships the weights of its neural parser, turned into the binary form of
 * {@link DependencyModel}.
 *
 * <p>Header lines {@code key=value} up to {@code preComputed}; a line a known word, tag and label, the name first; the hidden
 * weights by input row; the hidden bias; the output weights by hidden unit; then ids that nobody needs here.
 */
final class ParserModelText {
    private final BufferedReader reader;
    private int line;

    private ParserModelText(BufferedReader reader) {
        this.reader = reader;
    }

    /**
     * Reads the text and gives the bytes of the binary file.
     *
     * @throws IOException where the text cannot be read or is not as described
     */
    static ByteBuffer convert(BufferedReader reader) throws IOException {
        return new ParserModelText(reader).convert();
    }

    private ByteBuffer convert() throws IOException {
        DependencyModel.Shape shape = header();
        StringBuilder names = new StringBuilder();
        ByteBuffer floats = ByteBuffer.allocate(4 * shape.floats()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < shape.names(); i++) {
            StringTokenizer fields = new StringTokenizer(next(), " ");
            names.append(i == 0 ? "" : "\n").append(fields.nextToken());
            floats(fields, floats, shape.embedding());
        }
        for (int i = 0; i < shape.inputs() + 1; i++) {
            floats(new StringTokenizer(next(), " "), floats, shape.hidden());
        }
        for (int i = 0; i < shape.hidden(); i++) {
            floats(new StringTokenizer(next(), " "), floats, shape.transitions());
        }
        return join(shape, names.toString().getBytes(StandardCharsets.UTF_8), floats.flip());
    }

    private DependencyModel.Shape header() throws IOException {
        Map<String, Integer> values = new HashMap<>();
        while (!values.containsKey("preComputed")) {
            String[] pair = next().split("=", 2);
            if (pair.length != 2) {
                throw new IOException("line " + line + ": a header line key=value was expected");
            }
            if (pair[1].matches("\\d+")) {
                values.put(pair[0], Integer.parseInt(pair[1]));
            }
        }
        return new DependencyModel.Shape(
                value(values, "dict"),
                value(values, "pos"),
                value(values, "label"),
                value(values, "embeddingSize"),
                value(values, "hiddenSize"),
                value(values, "numTokens"));
    }

    private static int value(Map<String, Integer> values, String key) throws IOException {
        Integer value = values.get(key);
        if (value == null) {
            throw new IOException("the header has no " + key);
        }
        return value;
    }

    private String next() throws IOException {
        line++;
        String text = reader.readLine();
        if (text == null) {
            throw new IOException("the text ends at line " + line);
        }
        return text;
    }

    private void floats(StringTokenizer fields, ByteBuffer into, int count) throws IOException {
        if (fields.countTokens() != count) {
            throw new IOException("line " + line + ": " + fields.countTokens() + " values instead of " + count);
        }
        for (int i = 0; i < count; i++) {
            into.putFloat(Float.parseFloat(fields.nextToken()));
        }
    }

    private static ByteBuffer join(DependencyModel.Shape shape, byte[] names, ByteBuffer floats) {
        int padded = (names.length + 3) / 4 * 4;
        ByteBuffer all = ByteBuffer.allocate(32 + padded + floats.remaining()).order(ByteOrder.LITTLE_ENDIAN);
        all.putInt(DependencyModel.MAGIC)
                .putInt(shape.words())
                .putInt(shape.tags())
                .putInt(shape.labels())
                .putInt(shape.embedding())
                .putInt(shape.hidden())
                .putInt(shape.positions())
                .putInt(padded);
        all.put(names);
        while (all.position() < 32 + padded) {
            all.put((byte) ' ');
        }
        return all.put(floats).flip();
    }
}
