package hearsay.annotate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a transition-based dependency parser with one hidden layer (Chen and Manning, "A Fast and Accurate
 * Dependency Parser using Neural Networks", EMNLP 2014), with a file format that is read by mapping it into memory.
 *
 * <p>The file, all numbers little-endian: the magic number, the numbers of words, tags, labels, embedding values, hidden
 * units and feature positions, the bytes of names (ints); the names, one a line in UTF-8, words first, then tags, then
 * labels, padded with blanks to a multiple of four bytes; then floats: one embedding a name, the hidden weights by input row,
 * the hidden bias, the output weights by hidden unit. The {@code id} of a name is its place in the list.
 *
 * <p>Immutable and safe for use by several threads. The embeddings stay in the mapped file, the rest is on the heap.
 */
final class DependencyModel {
    /** The first four bytes of the file, which also stand for the version of its format. */
    static final int MAGIC = 0x31504448;

    /** The name of an empty place in all three lists of names. */
    static final String NULL = "-NULL-";
    /** The name of every word or tag that the list does not have. */
    static final String UNKNOWN = "-UNKNOWN-";
    /** The name of the root as a word and as a tag. */
    static final String ROOT = "-ROOT-";

    private final Shape shape;
    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> labels;
    private final FloatBuffer embeddings;
    private final float[][] hiddenWeights;
    private final float[] hiddenBias;
    private final float[][] outputWeights;

    /**
     * How many there are of each thing.
     *
     * @param words known words, the three special names among them
     * @param tags known tags, the three special names among them
     * @param labels relations, after {@link #NULL}, which is the first; the second is that of the root
     * @param embedding values an embedding
     * @param hidden units of the hidden layer
     * @param positions features of a state
     */
    record Shape(int words, int tags, int labels, int embedding, int hidden, int positions) {
        Shape {
            if (words < 3 || tags < 3 || labels < 2 || embedding < 1 || hidden < 1 || positions != 48) {
                throw new IllegalArgumentException("no parser has " + words + " words, " + tags + " tags, " + labels
                        + " labels, " + embedding + " x " + hidden + " weights and " + positions + " features");
            }
        }

        int names() {
            return words + tags + labels;
        }

        /** Left arcs by label, right arcs by label, shift. */
        int transitions() {
            return 2 * (labels - 1) + 1;
        }

        int inputs() {
            return embedding * positions;
        }

        /** The floats of a whole model. */
        int floats() {
            return names() * embedding + (inputs() + 1 + transitions()) * hidden;
        }
    }

    private DependencyModel(Shape shape, String[] names, FloatBuffer floats) {
        this.shape = shape;
        this.words = index(names, 0, shape.words());
        this.tags = index(names, shape.words(), shape.words() + shape.tags());
        this.labels = List.of(names).subList(shape.words() + shape.tags(), shape.names());
        int size = shape.names() * shape.embedding();
        this.embeddings = floats.slice(0, size);
        this.hiddenWeights = rows(floats, size, shape.inputs(), shape.hidden());
        size += shape.inputs() * shape.hidden();
        this.hiddenBias = read(floats, size, shape.hidden());
        this.outputWeights = rows(floats, size + shape.hidden(), shape.hidden(), shape.transitions());
    }

    private static Map<String, Integer> index(String[] names, int from, int to) {
        Map<String, Integer> ids = HashMap.newHashMap(to - from);
        for (int id = from; id < to; id++) {
            ids.put(names[id], id);
        }
        return ids;
    }

    private static float[][] rows(FloatBuffer floats, int from, int rows, int width) {
        float[][] values = new float[rows][];
        for (int row = 0; row < rows; row++) {
            values[row] = read(floats, from + row * width, width);
        }
        return values;
    }

    private static float[] read(FloatBuffer floats, int from, int length) {
        float[] values = new float[length];
        floats.get(from, values);
        return values;
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the file cannot be read or is no such model
     */
    static DependencyModel read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.remaining() < 32 || bytes.getInt() != MAGIC) {
                throw new IOException(file + " is no parser model of this version");
            }
            Shape shape = new Shape(
                    bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt());
            byte[] text = new byte[bytes.getInt()];
            if (bytes.remaining() != text.length + 4L * shape.floats()) {
                throw new IOException(file + " is cut short: " + channel.size() + " bytes");
            }
            bytes.get(text);
            String[] names =
                    new String(text, StandardCharsets.UTF_8).stripTrailing().split("\n", -1);
            if (names.length != shape.names()) {
                throw new IOException(file + " has " + names.length + " names instead of " + shape.names());
            }
            return new DependencyModel(
                    shape, names, bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
        }
    }

    Shape shape() {
        return shape;
    }

    /** The id of a word as written, or that of {@link #UNKNOWN}. */
    int word(String word) {
        Integer id = words.get(word);
        return id != null ? id : required(words, UNKNOWN);
    }

    /** The id of a tag, or that of {@link #UNKNOWN}. */
    int tag(String tag) {
        Integer id = tags.get(tag);
        return id != null ? id : required(tags, UNKNOWN);
    }

    private static int required(Map<String, Integer> ids, String name) {
        Integer id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("the parser model has no entry " + name);
        }
        return id;
    }

    /** The id of a label by its place among the labels, 0 being {@link #NULL}. */
    int label(int place) {
        return shape.words() + shape.tags() + place;
    }

    /** The name of a label by its place among the labels. */
    String labelName(int place) {
        return labels.get(place);
    }

    /** Copies the embedding of a name. */
    void embedding(int id, float[] into) {
        embeddings.get(id * shape.embedding(), into);
    }

    /** By input row (position times embedding values), one value a hidden unit; not to be changed. */
    float[][] hiddenWeights() {
        return hiddenWeights;
    }

    /** One value a hidden unit; not to be changed. */
    float[] hiddenBias() {
        return hiddenBias;
    }

    /** By hidden unit, one value a transition; not to be changed. */
    float[][] outputWeights() {
        return outputWeights;
    }
}
