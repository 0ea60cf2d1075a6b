package hearsay.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The bytes of an answer, decompressed as far as the limit and not a byte further. */
final class Body {
    /** What is asked for by Accept-Encoding. */
    static final String CODINGS = "gzip, deflate, br";

    private static final int MOST_CODINGS = 2;
    private static final int PIECE = 16_384;

    private Body() {}

    /** Compressed in a way that is not read. */
    static final class CodingException extends IOException {
        private static final long serialVersionUID = 1;

        CodingException(String message) {
            super(message);
        }
    }

    /**
     * Reads.
     *
     * @param coding the header Content-Encoding, empty where there is none
     * @param limit how many bytes at the most
     * @return one byte more than the limit where there are more than the limit
     */
    static byte[] read(InputStream raw, String coding, int limit) throws IOException {
        List<String> codings = Stream.of(coding.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("identity"))
                .toList();
        if (codings.size() > MOST_CODINGS) {
            throw new CodingException("is compressed " + codings.size() + " times over");
        }
        InputStream in = raw;
        for (String name : codings.reversed()) {
            in = decoded(in, name);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        while (bytes.size() <= limit) {
            int count = in.read(piece, 0, Math.min(PIECE, limit + 1 - bytes.size()));
            if (count < 0) {
                break;
            }
            bytes.write(piece, 0, count);
        }
        return bytes.toByteArray();
    }

    private static InputStream decoded(InputStream in, String coding) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, PIECE);
            case "deflate" -> inflated(in);
            case "br" -> new BrotliInputStream(in, PIECE);
            default -> throw new CodingException("is compressed as '" + coding + "', which was not asked for");
        };
    }

    /** With the head of zlib, as it should be, or without, as some servers have it. */
    private static InputStream inflated(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        boolean zlib = (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
        return new InflaterInputStream(buffered, new Inflater(!zlib), PIECE);
    }
}
