package hearsay.read.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The bytes of one file, which can be opened as often as needed.
 *
 * <p>Example: {@code Bytes.of(Path.of("a.html")).open()}.
 */
public interface Bytes {
    /** The bytes from the first on. */
    InputStream open() throws IOException;

    /** Where the file lies on the disk, where it does. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    /** The first bytes, as many as there are up to a number. */
    default byte[] head(int count) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(count);
        }
    }

    /**
     * All bytes.
     *
     * @throws IOException also where there are more than the limit
     */
    default byte[] all(long limit) throws IOException {
        try (InputStream in = open()) {
            return upTo(limit, in);
        }
    }

    /** A channel to go to and fro in; a file within a file must be small enough to be held. */
    default SeekableByteChannel seek(Limits limits) throws IOException {
        Optional<Path> path = path();
        return path.isPresent()
                ? Files.newByteChannel(path.get())
                : new SeekableInMemoryByteChannel(all(limits.inner()));
    }

    /** A file on the disk. */
    static Bytes of(Path path) {
        return new Bytes() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public Optional<Path> path() {
                return Optional.of(path);
            }
        };
    }

    /** Bytes at hand. */
    static Bytes of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** The rest of a stream, which must not be longer than the limit. */
    static byte[] upTo(long limit, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limit + 1));
        if (bytes.length > limit) {
            throw Refused.tooLarge("is", limit);
        }
        return bytes;
    }
}
