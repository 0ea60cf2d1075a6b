package hearsay.web;

import hearsay.KeptLedger;
import hearsay.fetch.Address;
import hearsay.watch.ChangeKind;
import hearsay.watch.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a server watches, besides the feeds that visitors name.
 *
 * @param feeds those named where the server was started
 * @param kinds what changes are told
 * @param every how often feeds are asked that do not say
 * @param channels who is told of the changes of a ledger, besides those who look at the pages
 */
public record Watched(
        List<Address> feeds,
        Set<ChangeKind> kinds,
        Optional<Duration> every,
        Function<KeptLedger, List<Channel>> channels) {
    /** Nothing but what visitors name. */
    public static final Watched NOTHING = new Watched(List.of(), ChangeKind.USUAL, Optional.empty(), kept -> List.of());

    public Watched {
        feeds = List.copyOf(feeds);
        kinds = Set.copyOf(kinds);
    }
}
