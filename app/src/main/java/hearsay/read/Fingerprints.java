package hearsay.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts in UTF-8, in lower-case hexadecimal. */
final class Fingerprints {
    private Fingerprints() {}

    /** Of a text with its white space made single, by which copies are told. */
    static String ofWords(String text) {
        return sha256(String.join(" ", text.strip().split("\\s+")));
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
