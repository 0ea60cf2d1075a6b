package hearsay.read;

import hearsay.model.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/** Articles as newsletters. */
final class SavedMail {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH);

    private SavedMail() {}

    static byte[] message(Document article) {
        String body = Base64.getMimeEncoder().encodeToString(article.text().getBytes(StandardCharsets.UTF_8));
        String message = "From: " + word(article.outlet().orElse("")) + " <news@post.example>\r\n"
                + "To: readers@post.example\r\nMessage-ID: <" + article.id() + "@post.example>\r\n"
                + "Date: " + DAY.format(LocalDate.parse(SavedAs.day(article))) + " 08:00:00 +0100\r\n"
                + "Subject: " + word(article.title().orElse("")) + "\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + body
                + "\r\n";
        return message.getBytes(StandardCharsets.US_ASCII);
    }

    /** RFC 2047. */
    private static String word(String text) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    static byte[] mbox(Document article) {
        String message = new String(message(article), StandardCharsets.US_ASCII).replace("\r\n", "\n");
        return ("From news@post.example Mon Mar  3 08:00:00 2031\n" + message + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
