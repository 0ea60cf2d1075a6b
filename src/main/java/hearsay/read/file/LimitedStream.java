package hearsay.read.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that must not be longer than a limit. */
final class LimitedStream extends FilterInputStream {
    private final long limit;
    private long read;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    private int count(int more) throws Refused {
        read += Math.max(0, more);
        if (read > limit) {
            throw Refused.tooLarge("its text is", limit);
        }
        return more;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        return count(super.read(to, from, length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
