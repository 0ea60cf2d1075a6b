package hearsay.annotate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes arrays of numbers and lists of texts one after another, little-endian, each with its length before it, so that a model is
 * read by copying memory and nothing is parsed. {@link PackedReader} reads them in the same order.
 */
final class PackedWriter {
    private final List<ByteBuffer> parts = new ArrayList<>();

    /** @param magic the first four bytes of the file, which also stand for the version of its format */
    PackedWriter(int magic) {
        parts.add(buffer(4).putInt(magic).flip());
    }

    PackedWriter put(long[] values) {
        ByteBuffer part = part(values.length, 8);
        part.asLongBuffer().put(values);
        return this;
    }

    PackedWriter put(int[] values) {
        ByteBuffer part = part(values.length, 4);
        part.asIntBuffer().put(values);
        return this;
    }

    PackedWriter put(float[] values) {
        ByteBuffer part = part(values.length, 4);
        part.asFloatBuffer().put(values);
        return this;
    }

    PackedWriter put(double[] values) {
        ByteBuffer part = part(values.length, 8);
        part.asDoubleBuffer().put(values);
        return this;
    }

    PackedWriter put(byte[] values) {
        part(values.length, 1).put(values);
        return this;
    }

    /** Texts without line breaks. */
    PackedWriter put(List<String> texts) {
        return put(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the length and an array's room; what is given back is positioned at the room. */
    private ByteBuffer part(int length, int width) {
        parts.add(buffer(4).putInt(length).flip());
        ByteBuffer part = buffer(length * width);
        parts.add(part);
        return part.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    void save(Path file) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (ByteBuffer part : parts) {
                while (part.hasRemaining()) {
                    out.write(part);
                }
            }
        }
    }
}
