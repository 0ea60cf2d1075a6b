package hearsay.read.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, none kept in memory beyond a limit. */
final class ByteLines implements AutoCloseable {
    private final InputStream in;
    private final long limit;
    private boolean tooLong;

    ByteLines(InputStream in, long limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line without its end; of a line over the limit only the beginning. Empty at the end of the stream. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() < limit) {
                line.write(c);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** Whether the last line was over the limit. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
