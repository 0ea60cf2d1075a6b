package hearsay.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Digests by which a changed fact is noticed. Each part goes in with its length, so that parts cannot run together. */
final class Digests {
    /** Of no facts at all. */
    static final String ZERO = "0".repeat(64);

    private Digests() {}

    static String of(String... parts) {
        return of(List.of(parts));
    }

    static String of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static boolean isDigest(String text) {
        return text.length() == ZERO.length()
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /** The exclusive or of two: the same in whatever order facts come, and undone by the same fact again. */
    static String together(String one, String other) {
        byte[] both = HexFormat.of().parseHex(one);
        byte[] more = HexFormat.of().parseHex(other);
        for (int i = 0; i < both.length; i++) {
            both[i] ^= more[i];
        }
        return HexFormat.of().formatHex(both);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
