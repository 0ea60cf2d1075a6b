package hearsay.watch;

import hearsay.fetch.RawServer;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Fifty pages about a fire at an invented quay, on hosts whose feeds and pages misbehave in every way that somebody has thought of.
 * It knows which pages should end up in a ledger.
 */
final class BadNeighbourhood {
    static final String OPML = "start.example/feeds.opml";

    private final Quay quay;

    BadNeighbourhood(RawServer server, InstantSource clock) {
        quay = new Quay(server, clock);
        new BadFeeds(quay);
        new BadPages(quay);
        server.on(OPML, (request, out) -> {
            StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><body>");
            quay.feeds()
                    .forEach(feed -> opml.append("<outline type=\"rss\" xmlUrl=\"")
                            .append(feed)
                            .append("\"/>"));
            RawServer.say(out, "200 OK", "Content-Type: text/x-opml", Quay.bytes(opml + "</body></opml>"));
        });
    }

    /** The addresses of the pages that should be added, each once. */
    Set<String> good() {
        return quay.good();
    }

    /** The hosts that the user allows by name. */
    Set<String> hosts() {
        return quay.hosts();
    }

    /** The addresses of the feeds, in their order. */
    List<String> feeds() {
        return quay.feeds();
    }

    int pages() {
        return quay.pages();
    }
}
