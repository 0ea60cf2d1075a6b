package hearsay.read.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a message that holds something.
 *
 * @param type its media type in lower case
 * @param charset as it says itself
 * @param fields its own fields
 * @param bytes decoded
 */
record MailPart(String type, @Nullable String charset, MailFields fields, byte[] bytes) {
    boolean isAttached() {
        return fields.starts("content-disposition", "attachment") || type.equals("message/rfc822");
    }

    Optional<String> fileName() {
        return type.equals("message/rfc822")
                ? Optional.of("message.eml")
                : fields.parameter("content-disposition", "filename")
                        .or(() -> fields.parameter("content-type", "name"));
    }

    /** Its text: by the encoding that it names, where that is one that fits, else as any file's. */
    String text() {
        Decoded found = Decoded.of(bytes);
        boolean unicode = found.encoding().equals("UTF-8") && found.repaired() == 0;
        if (charset == null || unicode || found.encoding().startsWith("UTF-16")) {
            return found.text();
        }
        try {
            return new String(bytes, Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return found.text();
        }
    }

    boolean isFlowed() {
        return fields.parameter("content-type", "format")
                .filter("flowed"::equalsIgnoreCase)
                .isPresent();
    }
}
