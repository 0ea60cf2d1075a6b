package hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name under which a visitor last corrected something, kept by their browser so that it need not be typed again. */
final class Signed {
    private static final String COOKIE = "hearsay-by";
    private static final int YEAR_IN_SECONDS = 31_536_000;

    private Signed() {}

    static String name(Context request) {
        try {
            return Optional.ofNullable(request.cookie(COOKIE))
                    .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static void remember(Context request, String name) {
        if (!name.isEmpty()) {
            request.cookie(
                    new Cookie(COOKIE, Page.encoded(name), "/", YEAR_IN_SECONDS, false, true, null, SameSite.STRICT));
        }
    }
}
