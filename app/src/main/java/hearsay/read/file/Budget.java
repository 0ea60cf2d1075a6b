package hearsay.read.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one file given by the user, with all files within it, may still unpack to. */
final class Budget {
    private final long allowed;
    private long used;

    Budget(Limits limits, long size) {
        long grown = size > limits.unpacked() / limits.ratio() ? limits.unpacked() : size * limits.ratio();
        this.allowed = Math.min(limits.unpacked(), Math.max(limits.inner(), grown));
    }

    void use(long bytes) throws Refused {
        used += bytes;
        if (used > allowed) {
            throw new Refused("bomb", "unpacks to more than " + allowed + " bytes, which is the limit for its size");
        }
    }

    /** A stream of what was compressed, counted. */
    InputStream counted(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int c = super.read();
                use(c < 0 ? 0 : 1);
                return c;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                int count = super.read(to, from, length);
                use(Math.max(0, count));
                return count;
            }

            @Override
            public long skip(long count) throws IOException {
                long skipped = super.skip(count);
                use(skipped);
                return skipped;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }
}
