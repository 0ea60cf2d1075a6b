package hearsay.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Properties;

/**
 * A server that takes mail (SMTP), as an address names it: {@code smtp://user@mail.example:587} (encrypted by STARTTLS, which is
 * required where there is a password) or {@code smtps://user@mail.example:465} (encrypted from the first byte).
 *
 * @param host its name
 * @param port its port
 * @param encrypted whether it is encrypted from the first byte
 * @param user who logs in; empty where nobody does
 */
public record MailServer(String host, int port, boolean encrypted, Optional<String> user) {
    private static final String PATIENCE_IN_MILLISECONDS = "20000";

    /** The server that the words name; throws {@link IllegalArgumentException} where they name none. */
    public static MailServer parse(String words) {
        try {
            URI uri = new URI(words);
            String scheme = String.valueOf(uri.getScheme());
            boolean encrypted = scheme.equals("smtps");
            if (uri.getHost() == null || !(encrypted || scheme.equals("smtp"))) {
                throw new IllegalArgumentException(
                        "'" + words + "' names no mail server; allowed is smtp://[USER@]HOST[:PORT], or smtps://");
            }
            int port = uri.getPort() > 0 ? uri.getPort() : encrypted ? 465 : 587;
            return new MailServer(uri.getHost(), port, encrypted, Optional.ofNullable(uri.getUserInfo()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + words + "' names no mail server: " + e.getReason());
        }
    }

    /** The settings of Jakarta Mail. */
    Properties properties() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(encrypted));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(user.isPresent() && !encrypted));
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_IN_MILLISECONDS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_IN_MILLISECONDS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_IN_MILLISECONDS);
        return settings;
    }
}
