package hearsay.read.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes as text: by byte-order mark, as UTF-8 where that fits, by the encoding that a page names (read as browsers read the
 * name, WHATWG Encoding Standard), by what juniversalchardet recognizes, else as windows-1252.
 *
 * <p>Example: a page in windows-1252 that calls itself {@code iso-8859-1} keeps its curly quotation marks.
 *
 * @param text the characters
 * @param encoding the encoding that was used
 * @param repaired how many byte sequences had to be replaced
 */
record Decoded(String text, String encoding, int repaired) {
    private static final int HEAD = 4096;
    private static final int FEW_BROKEN = 50;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What browsers understand by some names. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("tis-620", "x-windows-874"),
            // the detector's guess for much text in windows-1251; pages from such machines are next to none
            Map.entry("maccyrillic", "windows-1251"));

    static Decoded of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, 0, wide.get());
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        return utf8.map(text -> new Decoded(text, "UTF-8", 0)).orElseGet(() -> legacy(bytes));
    }

    /** Bytes that are not UTF-8, or UTF-8 with a few broken places. */
    private static Decoded legacy(byte[] bytes) {
        Decoded repaired = lenient(bytes, 0, StandardCharsets.UTF_8);
        if ((long) repaired.repaired * FEW_BROKEN < multibyte(repaired.text)) {
            return repaired;
        }
        Optional<Charset> named = named(bytes).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        return lenient(bytes, 0, named.or(() -> recognized(bytes)).orElse(WINDOWS));
    }

    /** Whether the characters are no text: control characters that no article has. */
    boolean isBinary() {
        long controls = text.chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return text.indexOf('\0') >= 0
                || text.startsWith("%PDF-")
                || controls * 100 > text.length()
                || repaired * 20L > text.length();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: in Western text every second byte is zero, and no other is. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int size = Math.min(HEAD, bytes.length);
        for (int i = 0; i < size; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean little = zeros[1] * 3 > size && zeros[0] == 0;
        boolean big = zeros[0] * 3 > size && zeros[1] == 0;
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int repaired = (int) text.chars().filter(c -> c == 0xFFFD).count();
        return new Decoded(text, charset.name(), repaired);
    }

    private static long multibyte(String text) {
        return text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    }

    /** {@code <meta charset="iso-8859-1">}, {@code <?xml encoding="utf-8"?>}. */
    private static Optional<Charset> named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (String key : new String[] {"charset=", "encoding="}) {
            int at = head.indexOf(key);
            if (at >= 0) {
                int from = at + key.length();
                while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
                    from++;
                }
                int to = from;
                while (to < head.length() && "\"' ;>?/".indexOf(head.charAt(to)) < 0) {
                    to++;
                }
                return charset(head.substring(from, to));
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> recognized(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Decoded::charset)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    }
}
