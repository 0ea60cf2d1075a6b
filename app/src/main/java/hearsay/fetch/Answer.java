package hearsay.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ContentType;

/**
 * What a server answered to one request.
 *
 * @param status of HTTP
 * @param phrase that goes with it
 * @param headers by their names in lower case; of several of one name the first
 * @param bytes of the body, decompressed
 */
record Answer(int status, String phrase, Map<String, String> headers, byte[] bytes) {
    private static final long LONGEST_SECONDS = Duration.ofDays(30).toSeconds();

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    Optional<String> mediaType() {
        return type().map(type -> type.getMimeType().toLowerCase(Locale.ROOT));
    }

    Optional<String> charset() {
        return type().flatMap(type -> Optional.ofNullable(type.getParameter("charset")));
    }

    private Optional<ContentType> type() {
        // the lenient reading takes a charset that there is not for none
        return header("content-type").flatMap(value -> Optional.ofNullable(ContentType.parseLenient(value)));
    }

    Fetched.Version version() {
        return new Fetched.Version(header("etag"), header("last-modified"));
    }

    /** For how long there will be nothing newer, by Cache-Control. */
    Optional<Duration> fresh() {
        for (String directive :
                header("cache-control").orElse("").toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = directive.strip().split("=", 2);
            if (parts.length == 2 && parts[0].equals("max-age")) {
                return seconds(parts[1].replace("\"", ""));
            }
        }
        return Optional.empty();
    }

    /** How long the server asks to be left alone: seconds, or a date. */
    Optional<Duration> retryAfter(Instant now) {
        return header("retry-after").flatMap(value -> {
            Optional<Duration> seconds = seconds(value);
            return seconds.isPresent() ? seconds : until(value, now);
        });
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            return Optional.ofNullable(DateUtils.parseStandardDate(date))
                    .map(then -> Duration.between(now, then))
                    .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                    .map(wait -> wait.toSeconds() > LONGEST_SECONDS ? Duration.ofSeconds(LONGEST_SECONDS) : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> seconds(String digits) {
        String number = digits.strip();
        boolean plain = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain
                ? Optional.of(Duration.ofSeconds(
                        number.length() > 9 ? LONGEST_SECONDS : Math.min(LONGEST_SECONDS, Long.parseLong(number))))
                : Optional.empty();
    }
}
