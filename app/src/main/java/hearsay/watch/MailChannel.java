package hearsay.watch;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;

/** Sends each batch as one mail in plain text. Its Message-ID is the batch's, by which a mailbox knows it again. */
public final class MailChannel implements Channel {
    private final MailServer server;
    private final String password;
    private final InternetAddress from;
    private final InternetAddress[] to;
    private final String recipients;

    /**
     * Mail to some people.
     *
     * @param password of the server's user; empty where nobody logs in
     * @throws IllegalArgumentException where an address is none
     */
    public MailChannel(MailServer server, String password, String from, String to) {
        this.server = server;
        this.password = password;
        this.from = addresses(from)[0];
        this.to = addresses(to);
        this.recipients = to;
    }

    private static InternetAddress[] addresses(String words) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(words, true);
            if (addresses.length == 0) {
                throw new IllegalArgumentException("'" + words + "' is no address of mail");
            }
            for (InternetAddress address : addresses) {
                address.validate();
            }
            return addresses;
        } catch (MessagingException e) {
            throw new IllegalArgumentException("'" + words + "' is no address of mail: " + e.getMessage());
        }
    }

    @Override
    public String key() {
        return "mail " + recipients;
    }

    @Override
    public Optional<String> deliver(Batch batch) {
        Session session = Session.getInstance(server.properties());
        try (Transport transport = session.getTransport("smtp")) {
            Message message = message(session, batch);
            if (server.user().isPresent()) {
                transport.connect(server.user().get(), password);
            } else {
                transport.connect();
            }
            transport.sendMessage(message, to);
            return Optional.empty();
        } catch (MessagingException e) {
            Throwable cause = e.getNextException() == null ? e : e.getNextException();
            return Optional.of("the mail server says: " + BatchText.plain(String.valueOf(cause.getMessage())));
        }
    }

    private Message message(Session session, Batch batch) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + batch.id() + "@hearsay.invalid>");
            }
        };
        Told first = batch.changes().getFirst();
        int more = batch.changes().size() - 1;
        message.setFrom(from);
        message.setRecipients(Message.RecipientType.TO, to);
        message.setSubject(
                BatchText.plain(batch.ledger() + ": " + BatchText.heading(first)
                        + (more > 0 ? " (and " + more + " more)" : "")),
                StandardCharsets.UTF_8.name());
        message.setText(BatchText.of(batch), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(batch.at()));
        // so that no machine answers it (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
