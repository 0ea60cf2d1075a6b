package hearsay.watch;

import hearsay.fetch.Address;
import hearsay.fetch.BadAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A list of feeds in OPML, as feed readers export theirs. */
final class OpmlReading {
    private static final int MOST = 1000;
    private static final Duration EVERY = Duration.ofDays(1);

    private OpmlReading() {}

    static Listing read(Address place, Document opml) {
        List<String> notices = new ArrayList<>();
        Set<Address> feeds = new LinkedHashSet<>();
        for (String link : links(opml)) {
            try {
                feeds.add(place.resolve(link));
            } catch (BadAddressException e) {
                notices.add("a feed is left out: " + e.getMessage());
            }
        }
        return new Listing(List.of(), List.copyOf(feeds), Optional.of(EVERY), false, notices);
    }

    /** The addresses in a file of OPML. */
    static List<String> links(String opml) {
        return links(Jsoup.parse(opml, "", Parser.xmlParser()));
    }

    private static List<String> links(Document opml) {
        return opml.select("outline").stream()
                .map(OpmlReading::link)
                .filter(link -> !link.isBlank())
                .limit(MOST)
                .toList();
    }

    /** The attribute is spelled in many ways. */
    private static String link(Element outline) {
        return outline.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase("xmlUrl"))
                .map(attribute -> attribute.getValue().strip())
                .findFirst()
                .orElse("");
    }
}
