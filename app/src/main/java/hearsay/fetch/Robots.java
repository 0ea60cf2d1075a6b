package hearsay.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the robots.txt of a site lets this program read (RFC 9309): where there is none everything, where it cannot be had just
 * now nothing. Each is asked for once a day.
 */
final class Robots {
    /** How much of one is read; the RFC's least. */
    static final int BYTES = 500 * 1024;
    /** How many redirects are followed to one; the RFC's number. */
    static final int REDIRECTS = 5;

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_WITHOUT = Duration.ofMinutes(10);
    private static final int UNAVAILABLE = 404;
    private static final int UNREACHABLE = 503;
    private static final List<String> NAME = List.of("hearsay");

    private final InstantSource clock;
    private final Map<String, Site> sites = new HashMap<>();

    Robots(InstantSource clock) {
        this.clock = clock;
    }

    private record Kept(Rules rules, Instant until) {}

    /** Of one site; whoever asks for its rules keeps others who want them waiting, and nobody else. */
    private static final class Site {
        private Optional<Kept> kept = Optional.empty();
    }

    /**
     * Of one site.
     *
     * @param missing what came instead of them where they could not be had; then nothing is allowed for the time being
     */
    record Rules(BaseRobotRules rules, Optional<Fetched.Not> missing) {
        /** Why an address is not to be read. */
        Optional<Fetched.Not> refusal(Address address) {
            if (missing.isPresent()) {
                Fetched.Not not = missing.get();
                return Optional.of(
                        not.reason().equals("http-status")
                                ? new Fetched.Not(
                                        "robots",
                                        "its robots.txt cannot be had: " + not.detail(),
                                        true,
                                        not.retryAfter())
                                : not);
            }
            return rules.isAllowed(address.text())
                    ? Optional.empty()
                    : Optional.of(Fetched.Not.forGood("robots", "its robots.txt does not allow it to be read"));
        }

        /** How long to wait between two requests, at the least. */
        Duration delay(Duration least) {
            Duration asked = rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : Duration.ZERO;
            return asked.compareTo(least) > 0 ? asked : least;
        }
    }

    /** Asks for a robots.txt, whose own rules do not apply to it. */
    interface Asking {
        Fetched ask(Address robots) throws InterruptedException;
    }

    /** The rules of the site that an address is of. */
    Rules of(Address address, Asking asking) throws InterruptedException {
        Address origin = address.origin();
        Site site = site(origin.text());
        synchronized (site) {
            Optional<Kept> kept = site.kept.filter(rules -> rules.until().isAfter(clock.instant()));
            if (kept.isPresent()) {
                return kept.get().rules();
            }
            Address place = origin.resolve("/robots.txt");
            Rules rules = rules(place, asking.ask(place));
            Duration keep = rules.missing().isPresent() ? KEPT_WITHOUT : KEPT;
            site.kept = Optional.of(new Kept(rules, clock.instant().plus(keep)));
            return rules;
        }
    }

    private synchronized Site site(String origin) {
        return sites.computeIfAbsent(origin, unused -> new Site());
    }

    private static Rules rules(Address place, Fetched fetched) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return switch (fetched) {
            case Fetched.Page page ->
                new Rules(
                        parser.parseContent(
                                place.text(), page.bytes(), page.mediaType().orElse("text/plain"), NAME),
                        Optional.empty());
            case Fetched.Unchanged unchanged -> new Rules(parser.failedFetch(UNAVAILABLE), Optional.empty());
            case Fetched.Not not
            when not.passing() || not.reason().equals("private-network") ->
                new Rules(parser.failedFetch(UNREACHABLE), Optional.of(not));
            case Fetched.Not not -> new Rules(parser.failedFetch(UNAVAILABLE), Optional.empty());
        };
    }
}
