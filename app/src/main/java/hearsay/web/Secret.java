package hearsay.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Words that only who was told them can know, compared in the same time whether or not they are nearly right. */
final class Secret {
    private final byte[] words;

    Secret(String words) {
        this.words = words.getBytes(StandardCharsets.UTF_8);
    }

    /** 32 characters that nobody can guess. */
    static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean is(String shown) {
        return MessageDigest.isEqual(words, shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return new String(words, StandardCharsets.UTF_8);
    }
}
