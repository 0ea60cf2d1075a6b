package hearsay.fetch;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param bytes of the body, decompressed
 * @param connecting how long a connection may take
 * @param silence how long the other side may say nothing
 * @param whole how long the whole answer may take
 * @param redirects how many are followed
 */
public record Limits(int bytes, Duration connecting, Duration silence, Duration whole, int redirects) {
    /** 20 MB, a minute, ten redirects. */
    public static final Limits USUAL =
            new Limits(20_000_000, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 10);

    public Limits {
        if (bytes < 1 || redirects < 0) {
            throw new IllegalArgumentException("bytes must be 1 or more and redirects 0 or more");
        }
    }

    Limits withBytes(int others) {
        return new Limits(others, connecting, silence, whole, redirects);
    }
}
