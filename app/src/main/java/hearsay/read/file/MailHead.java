package hearsay.read.file;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text begins as a mail message does (RFC 5322): fields up to an empty line, among them who it is from and one
 * that only mail programs write.
 *
 * <p>An article that begins "Date: 3 March" is none.
 */
final class MailHead {
    private static final Set<String> WRITTEN_BY_PROGRAMS =
            Set.of("message-id", "mime-version", "received", "return-path", "delivered-to", "dkim-signature");
    private static final int FIELDS = 500;

    private MailHead() {}

    static boolean opensMessage(String text) {
        Set<String> fields = new HashSet<>();
        int lines = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isEmpty() || ++lines > FIELDS) {
                break;
            }
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            int colon = line.indexOf(':');
            if (!folded && (colon <= 0 || !isName(line, colon))) {
                return false;
            }
            if (!folded) {
                fields.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
            }
        }
        return fields.contains("from") && fields.stream().anyMatch(WRITTEN_BY_PROGRAMS::contains);
    }

    /** "From " and an address, and a message after that line. */
    static boolean opensMbox(String text) {
        int end = text.indexOf('\n');
        return text.startsWith("From ") && end > 0 && opensMessage(text.substring(end + 1));
    }

    private static boolean isName(String line, int colon) {
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
