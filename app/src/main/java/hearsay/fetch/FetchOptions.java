package hearsay.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How to fetch.
 *
 * @param allowedHosts hosts, each with or without a port, that may be in a private network or at an unusual port
 * @param delay between two requests to one host, at the least
 * @param contact whom a host can write to (an address of mail or a page), told in the User-Agent
 * @param limits of each request
 */
public record FetchOptions(Set<String> allowedHosts, Duration delay, Optional<String> contact, Limits limits) {
    /** The public internet only, a request a second. */
    public static final FetchOptions USUAL =
            new FetchOptions(Set.of(), Duration.ofSeconds(1), Optional.empty(), Limits.USUAL);

    public FetchOptions {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    public FetchOptions withAllowedHosts(Set<String> hosts) {
        return new FetchOptions(hosts, delay, contact, limits);
    }

    public FetchOptions withContact(Optional<String> whom) {
        return new FetchOptions(allowedHosts, delay, whom, limits);
    }

    public FetchOptions withLimits(Limits others) {
        return new FetchOptions(allowedHosts, delay, contact, others);
    }
}
