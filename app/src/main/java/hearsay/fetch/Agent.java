package hearsay.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name that this program gives itself: its own, its version, and whom to write to where the user says so. */
final class Agent {
    private Agent() {}

    static String name(Optional<String> contact) {
        try (InputStream in = Agent.class.getResourceAsStream("/hearsay/version.txt")) {
            String version = in == null ? "0" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            String plain = contact.map(Agent::printable)
                    .filter(text -> !text.isEmpty())
                    .map(text -> "; +" + text)
                    .orElse("");
            return "Hearsay/" + version + " (reads the news for one reader" + plain + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may stand in a comment of a header. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c > 0x20 && c < 0x7f && c != '(' && c != ')' && c != '\\')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
