package hearsay.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A whole file as a stream without locks. Models that are stored as Java objects are read byte by byte, millions of times, and
 * the streams of the library take a lock for each. For one thread.
 */
final class FileBytes extends InputStream {
    private final byte[] bytes;
    private int next;

    FileBytes(Path file) throws IOException {
        bytes = Files.readAllBytes(file);
    }

    @Override
    public int read() {
        return next < bytes.length ? bytes[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int count = Math.min(length, bytes.length - next);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, next, into, from, count);
        next += count;
        return count;
    }

    @Override
    public int available() {
        return bytes.length - next;
    }
}
