package hearsay.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.fetch.Address;
import hearsay.fetch.Fetched;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Feeds, sitemaps and lists of feeds, well-formed and not. */
@Timeout(20)
class ListingsTest {
    private static final Address PLACE = Address.parse("https://news.example/feeds/all.xml");

    private static Listing read(String text) throws NoListingException {
        return read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static Listing read(byte[] bytes, Optional<String> charset) throws NoListingException {
        return Listings.of(new Fetched.Page(
                PLACE, PLACE, Instant.EPOCH, bytes, Optional.empty(), charset, Fetched.Version.NONE, Optional.empty()));
    }

    private static List<String> addresses(Listing listing) {
        return listing.items().stream().map(item -> item.address().text()).toList();
    }

    @Test
    void readsRss() throws NoListingException {
        Listing listing = read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                <title>News</title><link>https://news.example/</link><ttl>45</ttl>
                <atom:link rel="self" href="https://news.example/feeds/all.xml"/>
                <item><title>Quay &amp; fire</title><link>https://news.example/a?utm_source=rss</link>
                  <guid isPermaLink="false">id-1</guid><pubDate>Sun, 09 Mar 2031 11:00:00 GMT</pubDate></item>
                <item><title>No link</title><guid>https://news.example/b</guid></item>
                <item><title>Nothing at all</title><guid isPermaLink="false">https://news.example/c</guid></item>
                </channel></rss>
                """);
        assertThat(addresses(listing))
                .containsExactly("https://news.example/a?utm_source=rss", "https://news.example/b");
        Item first = listing.items().getFirst();
        assertThat(first.title()).isEqualTo("Quay & fire");
        assertThat(first.guid()).contains("id-1");
        assertThat(first.date()).contains(Instant.parse("2031-03-09T11:00:00Z"));
        assertThat(listing.every()).contains(Duration.ofMinutes(45));
        assertThat(listing.notices()).singleElement().asString().contains("'Nothing at all'");
    }

    @Test
    void readsAtomWithItsBases() throws NoListingException {
        Listing listing = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/x/">
                <link rel="self" href="atom.xml"/>
                <entry><id>tag:1</id><title>A</title><link rel="enclosure" href="a.mp3"/><link href="a.html"/>
                  <updated>2031-03-09T11:00:00+01:00</updated></entry>
                <entry xml:base="/y/"><id>tag:2</id><title>B</title><link rel="alternate" href="b.html"/></entry>
                </feed>
                """);
        assertThat(addresses(listing))
                .containsExactly("https://wire.example/x/a.html", "https://news.example/y/b.html");
        assertThat(listing.items().getFirst().date()).contains(Instant.parse("2031-03-09T10:00:00Z"));
    }

    @Test
    void readsHowOftenOldFeedsWantToBeAsked() throws NoListingException {
        Listing listing = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                <channel rdf:about="x"><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
                </channel><item rdf:about="y"><link>/a</link><title>A</title></item></rdf:RDF>
                """);
        assertThat(listing.every()).contains(Duration.ofHours(6));
        assertThat(addresses(listing)).containsExactly("https://news.example/a");
    }

    @Test
    void readsWhatIsBrokenAsFarAsItGoes() throws NoListingException {
        Listing listing = read("""
                \n\n<rss><channel><title>Fish & chips <b>now</title>
                <item><title>Salt & vinegar&nbsp;</title><link>/a?x=1&y=2</link></item>
                <item><title>Cut</title><link>/b</link>
                """);
        assertThat(addresses(listing)).containsExactly("https://news.example/a?x=1&y=2", "https://news.example/b");
    }

    @Test
    void entitiesThatAFeedDefinesAreNotUnfolded() throws NoListingException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">]><rss><channel>")
                .append("<item><title>&a29;&file;</title><link>/a</link></item></channel></rss>");
        Listing listing = read(bomb.toString());
        assertThat(addresses(listing)).containsExactly("https://news.example/a");
        assertThat(listing.items().getFirst().title()).hasSizeLessThan(100).doesNotContain("root:");
        assertThatThrownBy(() -> read(bomb.toString().replace("rss", "urlset"))).isInstanceOf(NoListingException.class);
    }

    @Test
    void deepNestingAndLongLinesAreNoTrouble() throws NoListingException {
        String deep = "<rss><channel>" + "<x>".repeat(200_000) + "<item><link>/a</link></item>";
        assertThat(read(deep).items()).hasSizeLessThan(2);
        String longLine = "<rss><channel><item><title>" + "w".repeat(5_000_000) + "</title><link>/a</link></item>";
        assertThat(read(longLine).items().getFirst().title()).hasSize(500);
    }

    @Test
    void charsetsThatAreWronglyNamedDoNoHarm() throws NoListingException {
        String feed =
                "<?xml version=\"1.0\" encoding=\"ENC\"?><rss><channel><item><title>Caf\u00e9</title><link>/a</link></item>"
                        + "</channel></rss>";
        Charset windows = Charset.forName("windows-1252");
        for (Listing listing : List.of(
                read(feed.replace("ENC", "iso-8859-1").getBytes(StandardCharsets.UTF_8), Optional.of("iso-8859-1")),
                read(feed.replace("ENC", "utf-8").getBytes(windows), Optional.of("utf-8")),
                read(feed.replace("ENC", "nonsense").getBytes(windows), Optional.of("no-such-charset")),
                read(feed.replace("ENC", "iso-8859-1").getBytes(windows), Optional.empty()),
                read(feed.replace("ENC", "utf-16").getBytes(StandardCharsets.UTF_16), Optional.empty()))) {
            assertThat(listing.items().getFirst().title()).isEqualTo("Caf\u00e9");
        }
    }

    @Test
    void readsSitemapsWithTheirNews() throws NoListingException {
        Listing listing = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example/a</loc><news:news><news:publication><news:name>News</news:name>
                  <news:language>en</news:language></news:publication>
                  <news:publication_date>2031-03-09T11:00:00Z</news:publication_date><news:title>A</news:title></news:news></url>
                <url><loc>https://news.example/b</loc><lastmod>2030-01-01</lastmod></url>
                </urlset>
                """);
        assertThat(listing.isMap()).isTrue();
        assertThat(addresses(listing)).containsExactly("https://news.example/a", "https://news.example/b");
        assertThat(listing.items().getFirst().title()).isEqualTo("A");
        assertThat(listing.items().getFirst().date()).contains(Instant.parse("2031-03-09T11:00:00Z"));
        assertThat(listing.items().getLast().date()).contains(Instant.parse("2030-01-01T00:00:00Z"));
    }

    @Test
    void indexesAndOpmlLeadToOthers() throws NoListingException {
        assertThat(read("""
                        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <sitemap><loc>https://news.example/old.xml</loc><lastmod>2030-01-01</lastmod></sitemap>
                        <sitemap><loc>https://news.example/new.xml</loc><lastmod>2031-03-09</lastmod></sitemap>
                        </sitemapindex>
                        """).further())
                .extracting(Address::text)
                .containsExactly("https://news.example/new.xml", "https://news.example/old.xml");
        Listing opml = read("""
                <opml version="2.0"><body><outline text="All"><outline type="rss" xmlUrl="/rss"/>
                <outline xmlurl="https://wire.example/atom"/><outline xmlUrl="ftp://x.example/"/></outline></body></opml>
                """);
        assertThat(opml.further())
                .extracting(Address::text)
                .containsExactly("https://news.example/rss", "https://wire.example/atom");
        assertThat(opml.notices()).hasSize(1);
    }

    @Test
    void aPageIsNoFeedButNamesItsOwn() {
        assertThatThrownBy(() -> read(
                        "<!doctype html><html><head><link rel='alternate' type='application/rss+xml' href='/rss'>"))
                .hasMessage("is a page and no feed; it names as its own https://news.example/rss");
        assertThatThrownBy(() -> read("{\"version\":1}")).hasMessageContaining("no feed");
        assertThatThrownBy(() -> read("")).hasMessageContaining("no feed");
    }

    @Test
    void feedsDamagedAtRandomAreReadOrRefusedInTime() {
        long seed = Long.getLong("hearsay.seed", System.nanoTime());
        System.out.println("ListingsTest: seed " + seed);
        Random random = new Random(seed);
        byte[][] seeds = {
            bytes(
                    "<rss><channel><ttl>5</ttl><item><title>A &amp; B</title><link>/a</link><guid>1</guid></item></channel></rss>"),
            bytes(
                    "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/x/'><entry><id>1</id><link href='a'/></entry></feed>"),
            bytes("<urlset><url><loc>https://news.example/a</loc><lastmod>2031-03-09</lastmod></url></urlset>"),
            bytes("<opml><body><outline xmlUrl='/rss'/></body></opml>"),
        };
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = seeds[random.nextInt(seeds.length)].clone();
            for (int change = random.nextInt(12); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte)
                        (random.nextBoolean() ? "<>&\"'=:/![]#;".charAt(random.nextInt(13)) : random.nextInt(256));
            }
            long start = System.nanoTime();
            try {
                read(bytes, random.nextBoolean() ? Optional.of("utf-8") : Optional.empty());
            } catch (NoListingException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", input " + i, e);
            }
            assertThat(System.nanoTime() - start)
                    .as("seed %s, input %s", seed, i)
                    .isLessThan(2_000_000_000L);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
