package hearsay.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What an address gave when a document was read from it, to the byte: the proof of a citation when the page is gone or changed.
 *
 * @param asked the address that was asked for
 * @param address where the bytes were in the end, after redirects
 * @param fetched when they came
 * @param mediaType such as {@code text/html}, where told
 * @param charset as the server named it, where it did
 * @param bytes decompressed; not to be changed
 */
public record KeptPage(
        String asked,
        String address,
        Instant fetched,
        Optional<String> mediaType,
        Optional<String> charset,
        byte[] bytes) {}
