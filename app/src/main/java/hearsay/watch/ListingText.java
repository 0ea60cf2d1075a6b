package hearsay.watch;

import hearsay.fetch.Fetched;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * The characters of a feed: by a byte-order mark, as UTF-8 where that fits, whatever head and declaration say, else by the head,
 * the declaration, or as windows-1252.
 */
final class ListingText {
    private static final int DECLARATION = 200;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ListingText() {}

    static String of(Fetched.Page page) {
        byte[] bytes = page.bytes();
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int mark = begins(bytes, 0xef, 0xbb) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            Charset charset = page.charset()
                    .flatMap(ListingText::known)
                    .or(() -> declared(bytes).flatMap(ListingText::known))
                    .filter(named -> !named.equals(StandardCharsets.UTF_8))
                    .orElse(WINDOWS);
            return new String(bytes, charset);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        int at = head.indexOf("encoding=");
        if (at < 0 || at + 10 >= head.length()) {
            return Optional.empty();
        }
        int end = head.indexOf(head.charAt(at + 9), at + 10);
        return end < 0 ? Optional.empty() : Optional.of(head.substring(at + 10, end));
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name))
                    .map(charset -> charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
