package hearsay.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text: by byte-order mark, by the encoding that a page names, as UTF-8 where that fits, else as windows-1252.
 *
 * @param text the characters
 * @param encoding the encoding that was used
 * @param repaired how many byte sequences had to be replaced
 */
record Decoded(String text, String encoding, int repaired) {
    private static final int HEAD = 2048;
    /** {@code <meta charset="iso-8859-1">}, {@code <?xml encoding="utf-8"?>}. */
    private static final Pattern NAMED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

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
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), "UTF-8", 0);
        }
        Optional<Charset> named = named(bytes);
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            return lenient(bytes, 0, named.get());
        }
        Decoded repaired = lenient(bytes, 0, StandardCharsets.UTF_8);
        boolean mostlyUtf8 = repaired.repaired * 50L < countMultibyte(repaired.text);
        return mostlyUtf8 ? repaired : lenient(bytes, 0, Charset.forName("windows-1252"));
    }

    /** Whether the characters are no text: control characters that no article has. */
    boolean isBinary() {
        long controls = text.chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return text.indexOf('\0') >= 0 || controls * 100 > text.length() || repaired * 20L > text.length();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(chars.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int repaired = (int) text.chars().filter(c -> c == 0xFFFD).count();
        return new Decoded(text, charset.name(), repaired);
    }

    private static long countMultibyte(String text) {
        return text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    }

    private static Optional<Charset> named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = NAMED.matcher(head);
        try {
            return m.find() ? Optional.of(Charset.forName(m.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
