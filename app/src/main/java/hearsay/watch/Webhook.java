package hearsay.watch;

import hearsay.fetch.Address;
import hearsay.fetch.Fetcher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Posts each batch as JSON, signed as the Standard Webhooks specification has it: {@code webhook-signature} is {@code v1,} and
 * the base64 of the HMAC-SHA256 over {@code webhook-id}, {@code webhook-timestamp} and the body, with full stops between.
 */
public final class Webhook implements Channel {
    private static final String PREFIX = "whsec_";

    private final Fetcher fetcher;
    private final Address address;
    private final byte[] secret;
    private final InstantSource clock;

    /** @param secret shared with the receiver; base64 behind {@code whsec_}, or any words */
    public Webhook(Fetcher fetcher, Address address, String secret, InstantSource clock) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("a webhook needs a secret to sign by");
        }
        this.fetcher = fetcher;
        this.address = address;
        this.secret = secret.startsWith(PREFIX)
                ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    @Override
    public String key() {
        return "webhook " + address;
    }

    @Override
    public Optional<String> deliver(Batch batch) {
        String body = Json.of(batch);
        String time = String.valueOf(clock.instant().getEpochSecond());
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json; charset=utf-8",
                "webhook-id",
                batch.id(),
                "webhook-timestamp",
                time,
                "webhook-signature",
                "v1," + signature(batch.id() + "." + time + "." + body));
        return fetcher.send(address, headers, body.getBytes(StandardCharsets.UTF_8))
                .map(not -> not.detail());
    }

    private String signature(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
