package hearsay.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers of STIX objects: the same thing has the same identifier in every export, by version 5 UUIDs (RFC 9562) in a name
 * space of our own.
 *
 * <p>Example: {@code StixIds.of("note", "a1b2-10-40")} is {@code note--} and a UUID.
 */
final class StixIds {
    /** The version 5 UUID of "hearsay" in the URL name space. */
    private static final UUID SPACE = version5(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "urn:hearsay");

    private StixIds() {}

    static String of(String type, String name) {
        return type + "--" + version5(SPACE, type + ":" + name);
    }

    private static UUID version5(UUID space, String name) {
        byte[] hash = sha1(ByteBuffer.allocate(16 + name.getBytes(StandardCharsets.UTF_8).length)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .put(name.getBytes(StandardCharsets.UTF_8))
                .array());
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong());
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
