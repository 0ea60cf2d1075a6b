package hearsay.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What came of asking for an address. */
public sealed interface Fetched {
    /**
     * Bytes.
     *
     * @param asked the address that was asked for
     * @param address where they were in the end, after redirects
     * @param at when they came
     * @param bytes of the body, decompressed; not to be changed
     * @param mediaType such as {@code text/html}, in lower case, where told
     * @param charset as the header names it, where told
     * @param version what to ask with the next time
     * @param fresh for how long there will be nothing newer, where told
     */
    record Page(
            Address asked,
            Address address,
            Instant at,
            byte[] bytes,
            Optional<String> mediaType,
            Optional<String> charset,
            Version version,
            Optional<Duration> fresh)
            implements Fetched {}

    /** There is nothing newer than the version that was asked with. */
    record Unchanged(Optional<Duration> fresh) implements Fetched {}

    /**
     * Nothing came.
     *
     * @param reason a short fixed word for scripts: address, private-network, port, robots, redirects, timeout, too-large,
     *     encoding, cut-short, http-status, unreachable, wait
     * @param detail one plain sentence for people, without the address
     * @param passing whether it may come later
     * @param retryAfter how long the host asks to be left alone, where it does
     */
    record Not(String reason, String detail, boolean passing, Optional<Duration> retryAfter) implements Fetched {
        static Not forGood(String reason, String detail) {
            return new Not(reason, detail, false, Optional.empty());
        }

        static Not forNow(String reason, String detail) {
            return new Not(reason, detail, true, Optional.empty());
        }
    }

    /**
     * Which version of a page somebody has (RFC 9110, conditional requests).
     *
     * @param tag its ETag
     * @param modified its Last-Modified
     */
    record Version(Optional<String> tag, Optional<String> modified) {
        /** None. */
        public static final Version NONE = new Version(Optional.empty(), Optional.empty());
    }
}
