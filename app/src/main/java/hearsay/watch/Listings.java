package hearsay.watch;

import hearsay.fetch.Fetched;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Tells what a page lists: a feed (RSS, Atom), a sitemap, or a list of feeds (OPML).
 *
 * <p>Feeds are read as jsoup reads XML: what is broken is read as far as it goes, entities that a feed defines for itself stay
 * what they are, and nothing outside is looked at.
 */
final class Listings {
    private static final int MOST_BYTES = 10_000_000;

    private Listings() {}

    static Listing of(Fetched.Page page) throws NoListingException {
        byte[] bytes = Sitemaps.unpacked(page.bytes());
        if (bytes.length > MOST_BYTES) {
            throw new NoListingException("is larger than " + MOST_BYTES + " bytes, which is the limit for feeds");
        }
        String text = ListingText.of(withBytes(page, bytes));
        return switch (root(text)) {
            case "urlset", "sitemapindex" -> Sitemaps.read(page.address(), bytes);
            case "rss", "rdf", "feed" -> new FeedReading(page.address()).read(xml(page, text));
            case "opml" -> OpmlReading.read(page.address(), xml(page, text));
            case "html", "!doctype html" -> throw new NoListingException(page(page, text));
            default -> throw new NoListingException("is no feed, no sitemap and no OPML");
        };
    }

    private static Fetched.Page withBytes(Fetched.Page page, byte[] bytes) {
        return new Fetched.Page(
                page.asked(),
                page.address(),
                page.at(),
                bytes,
                page.mediaType(),
                page.charset(),
                page.version(),
                page.fresh());
    }

    /** The name of the first element, without its prefix. */
    private static String root(String text) {
        int at = 0;
        while (true) {
            at = text.indexOf('<', at);
            if (at < 0 || at + 1 >= text.length()) {
                return "";
            }
            if (text.startsWith("<!--", at)) {
                at = Math.max(at + 4, text.indexOf("-->", at));
                continue;
            }
            char next = text.charAt(at + 1);
            boolean page = text.regionMatches(true, at, "<!doctype html", 0, 14);
            if (page) {
                return "!doctype html";
            }
            if (next != '?' && next != '!') {
                int end = at + 1;
                while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
                return name.substring(name.indexOf(':') + 1);
            }
            at += 2;
        }
    }

    private static Document xml(Fetched.Page page, String text) {
        return Jsoup.parse(text, page.address().text(), Parser.xmlParser());
    }

    private static String page(Fetched.Page page, String text) {
        List<String> feeds = Jsoup.parse(text, page.address().text())
                .select("link[rel~=(?i)alternate][type~=(?i)(rss|atom)][href]")
                .stream()
                .map((Element link) -> link.absUrl("href"))
                .filter(link -> !link.isEmpty())
                .distinct()
                .limit(3)
                .toList();
        return feeds.isEmpty()
                ? "is a page and no feed"
                : "is a page and no feed; it names as its own " + String.join(", ", feeds);
    }
}
