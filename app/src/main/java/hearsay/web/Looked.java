package hearsay.web;

import hearsay.model.PartialDate;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a visitor last said that they have seen what there is: kept by their browser, or told by {@code ?since=}. */
final class Looked {
    private static final String COOKIE = "hearsay-looked";
    private static final int YEAR_IN_SECONDS = 31_536_000;

    private Looked() {}

    static Optional<Instant> since(Context request) {
        Optional<String> given = Given.query(request, "since");
        if (given.isPresent()) {
            return Optional.of(moment(given.get())
                    .orElseThrow(() -> Problem.unusable("since: '" + given.get()
                            + "' is no date; allowed are 2031-03-09 and 2031-03-09T12:00:00Z")));
        }
        return Optional.ofNullable(request.cookie(COOKIE)).flatMap(Looked::moment);
    }

    /** A day begins at midnight UTC. */
    private static Optional<Instant> moment(String text) {
        if (text.contains("T")) {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return PartialDate.parse(text)
                .map(date -> date.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    static void now(Context request, InstantSource clock) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        request.cookie(new Cookie(COOKIE, now, "/", YEAR_IN_SECONDS, false, true, null, SameSite.STRICT));
    }

    static String words(Optional<Instant> since) {
        return since.map(moment -> moment.toString().substring(0, 16).replace('T', ' ') + " UTC")
                .orElse("you last looked");
    }
}
