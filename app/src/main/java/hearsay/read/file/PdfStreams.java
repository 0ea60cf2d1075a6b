package hearsay.read.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.InflaterInputStream;

/**
 * The compressed streams of a PDF, unpacked once and counted before anything is read from it: a megabyte of them can hold a
 * gigabyte of nothing.
 */
final class PdfStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] LZW = {'/', 'L', 'Z', 'W'};
    private static final int LARGEST_WITH_LZW = 4 << 20;
    private static final int NESTED = 3;
    private static final int CHUNK = 1 << 16;

    private PdfStreams() {}

    static void check(byte[] pdf, Budget budget) throws IOException {
        if (pdf.length > LARGEST_WITH_LZW && find(pdf, LZW, 0) >= 0) {
            throw Refused.tooLarge("is compressed with LZW and", LARGEST_WITH_LZW);
        }
        for (int at = find(pdf, STREAM, 0); at >= 0; at = find(pdf, STREAM, at)) {
            at += STREAM.length;
            while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
                at++;
            }
            if (isZlib(pdf, at)) {
                try (InputStream in = new ByteArrayInputStream(pdf, at, pdf.length - at)) {
                    at += (int) count(in, budget);
                }
            }
        }
    }

    /** Unpacks a stream and what is packed within it; gives how many bytes at least it took. */
    private static long count(InputStream packed, Budget budget) throws IOException {
        int before = packed.available();
        PushbackInputStream unpacked = new PushbackInputStream(budget.counted(new InflaterInputStream(packed)), 2);
        try {
            drain(unpacked, budget, NESTED);
        } catch (Refused e) {
            throw e;
        } catch (IOException e) {
            // no stream of this kind, or one that is cut off: what it can unpack to has been counted
            return 0;
        }
        return Math.max(0, before - packed.available() - CHUNK);
    }

    private static void drain(PushbackInputStream in, Budget budget, int nested) throws IOException {
        byte[] first = in.readNBytes(2);
        in.unread(first);
        if (nested > 0 && isZlib(first, 0)) {
            drain(new PushbackInputStream(budget.counted(new InflaterInputStream(in)), 2), budget, nested - 1);
        }
        byte[] chunk = new byte[CHUNK];
        while (in.read(chunk) >= 0) {}
    }

    /** RFC 1950: a method of 8, and the two first bytes together a multiple of 31. */
    private static boolean isZlib(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int at = from; at <= in.length - what.length; at++) {
            int same = 0;
            while (same < what.length && in[at + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return at;
            }
        }
        return -1;
    }
}
