package hearsay.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The standard streams in UTF-8, whatever the machine's locale. */
final class Standard {
    private Standard() {}

    static PrintWriter out() {
        return new Writer(new Stream(new FileOutputStream(FileDescriptor.out)));
    }

    static PrintWriter err() {
        return new Writer(new Stream(new FileOutputStream(FileDescriptor.err)));
    }

    /**
     * Stops with status 3 where something could not be written, silently where the reader has gone away ({@code | head}).
     * A print writer keeps its errors to itself, so every command asks here after it has written.
     */
    static void check(PrintWriter out) {
        if (!out.checkError()) {
            return;
        }
        Optional<IOException> failure = out instanceof Writer writer ? writer.failure() : Optional.empty();
        String why = failure.map(Throwable::getMessage).orElse("unknown cause");
        throw why.contains("Broken pipe")
                ? Stop.quietly(ExitStatus.FAULT)
                : new Stop(ExitStatus.FAULT, "standard output could not be written: " + why);
    }

    /** A print writer that can tell why it failed. */
    static final class Writer extends PrintWriter {
        private final Stream stream;

        Writer(Stream stream) {
            super(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
            this.stream = stream;
        }

        Optional<IOException> failure() {
            return stream.failure;
        }
    }

    /** Remembers the first failure of the stream under it. */
    static final class Stream extends OutputStream {
        private final OutputStream under;
        private Optional<IOException> failure = Optional.empty();

        Stream(OutputStream under) {
            this.under = under;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                under.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            under.flush();
        }
    }
}
