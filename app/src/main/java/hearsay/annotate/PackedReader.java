package hearsay.annotate;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Reads what {@link PackedWriter} has written, in the same order, out of the mapped file. */
final class PackedReader {
    private final ByteBuffer bytes;

    private PackedReader(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What is read of a file. */
    @FunctionalInterface
    interface Content<T> {
        T read(PackedReader in);
    }

    /**
     * Opens a file and reads all of it.
     *
     * @param magic the first four bytes that it must have
     * @throws IOException where it cannot be read, is no such file, is cut short or goes on after its end
     */
    static <T> T read(Path file, int magic, Content<T> content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            PackedReader in = new PackedReader(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            if (in.bytes.remaining() < 4 || in.bytes.getInt() != magic) {
                throw new IOException(file + " is no model of this version");
            }
            T read = content.read(in);
            if (in.bytes.hasRemaining()) {
                throw new IOException(file + " goes on for " + in.bytes.remaining() + " bytes after its end");
            }
            return read;
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException(file + " is damaged or cut short", e);
        }
    }

    long[] longs() {
        long[] values = new long[length(8)];
        bytes.asLongBuffer().get(values);
        skip(values.length * 8);
        return values;
    }

    int[] ints() {
        int[] values = new int[length(4)];
        bytes.asIntBuffer().get(values);
        skip(values.length * 4);
        return values;
    }

    float[] floats() {
        float[] values = new float[length(4)];
        bytes.asFloatBuffer().get(values);
        skip(values.length * 4);
        return values;
    }

    double[] doubles() {
        double[] values = new double[length(8)];
        bytes.asDoubleBuffer().get(values);
        skip(values.length * 8);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[length(1)];
        bytes.get(values);
        return values;
    }

    List<String> texts() {
        return List.of(new String(bytes(), StandardCharsets.UTF_8).split("\n", -1));
    }

    private int length(int width) {
        int length = bytes.getInt();
        if (length < 0 || (long) length * width > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
