package hearsay.watch;

import hearsay.fetch.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * Fifty pages about a fire at an invented quay, on hosts whose feeds and pages misbehave in every way that somebody has thought of.
 * It knows which pages should end up in a ledger.
 */
final class BadNeighbourhood {
    static final String OPML = "start.example/feeds.opml";
    private static final String RSS = "application/rss+xml; charset=utf-8";

    private static final byte[] BOMB = gzip(new byte[30_000_000]);

    final RawServer server;
    private final InstantSource clock;
    private final Instant start;
    private final Set<String> good = new TreeSet<>();
    private final Set<String> hosts = new TreeSet<>(Set.of("start.example", "hook.example"));
    private final List<String> feeds = new ArrayList<>();
    private int pages;

    BadNeighbourhood(RawServer server, InstantSource clock) throws IOException {
        this.server = server;
        this.clock = clock;
        this.start = clock.instant();
        wellBehavedFeeds();
        sloppyFeeds();
        brokenFeeds();
        hostileFeeds();
        pagesThatMisbehave();
        sitemaps();
        server.on(OPML, (request, out) -> {
            StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><body>");
            feeds.forEach(feed ->
                    opml.append("<outline type=\"rss\" xmlUrl=\"").append(feed).append("\"/>"));
            RawServer.say(out, "200 OK", "Content-Type: text/x-opml", bytes(opml + "</body></opml>"));
        });
    }

    /** The addresses of the pages that should be added, each once. */
    Set<String> good() {
        return good;
    }

    /** The hosts that the user allows by name. */
    Set<String> hosts() {
        return hosts;
    }

    int pages() {
        return pages;
    }

    private long minutes() {
        return Duration.between(start, clock.instant()).toMinutes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A page that should be added; its words differ from those of all others. */
    private String article(String place, String statement) {
        String address = page(place, statement);
        good.add(address);
        return address;
    }

    private String page(String place, String statement) {
        pages++;
        String html = "<!doctype html><html><head><title>Veldan quay, report " + pages + "</title>"
                + "<meta property=\"article:published_time\" content=\"2031-03-0" + (1 + pages % 8) + "T10:00:00Z\">"
                + "</head><body><article><h1>Veldan quay, report " + pages + "</h1><p>" + statement + "</p>"
                + "<p>This is report number " + pages
                + " on the fire that broke out at the old quay of Veldan in the first days "
                + "of March, among sheds that had stood empty since the winter and boats that waited for the spring.</p>"
                + "</article></body></html>";
        String host = host(place);
        server.page(place, "text/html; charset=utf-8", html);
        return server.at(host, place.substring(host.length()));
    }

    private String host(String place) {
        String host = place.substring(0, place.indexOf('/'));
        hosts.add(host);
        return host;
    }

    private void feed(String place, RawServer.Handler handler) {
        String host = host(place);
        feeds.add(server.at(host, place.substring(host.length())));
        server.on(place, handler);
    }

    private void feed(String place, String type, Function<Long, String> text) {
        feed(
                place,
                (request, out) -> RawServer.say(out, "200 OK", "Content-Type: " + type, bytes(text.apply(minutes()))));
    }

    private static String item(String link, String guid, String title) {
        return "<item><title>" + title + "</title><link>" + link + "</link>"
                + (guid.isEmpty() ? "" : "<guid isPermaLink=\"false\">" + guid + "</guid>") + "</item>";
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Veldan</title><ttl>10</ttl>" + items
                + "</channel></rss>";
    }

    /** One that grows by an article every ten minutes, and one that says when nothing is new. */
    private void wellBehavedFeeds() {
        Map<Long, String> growing = new LinkedHashMap<>();
        String[] statements = {
            "The port office said on Saturday that 12 people died in the fire. The mayor of Veldan, Ines Tarrow, denied that the "
                    + "alarm had been switched off.",
            "The crew union said that 30 people died in the fire at the quay.",
            "The port office said that 14 people died in the fire.",
            "The mayor of Veldan, Ines Tarrow, confirmed that the alarm had been switched off.",
            "The harbour pilots said that the sheds had been locked.",
            "The port office said that 15 people died in the fire."
        };
        for (int i = 0; i < statements.length; i++) {
            growing.put(i * 10L, article("post.example/news/" + i, statements[i]));
        }
        feed("post.example/rss", RSS, minutes -> {
            StringBuilder items = new StringBuilder();
            growing.forEach((from, link) -> {
                if (from <= minutes) {
                    items.insert(0, item(link, "post-" + from, "Veldan at " + from));
                }
            });
            return rss(items.toString());
        });
        String one = article("wire.example/a", "The fire service said that the fire began in the third shed.");
        String two = article("wire.example/b", "The fire service said that the roof fell within an hour.");
        feed("wire.example/atom", (request, out) -> {
            String tag = minutes() < 30 ? "\"v1\"" : "\"v2\"";
            if (tag.equals(request.headers().get("if-none-match"))) {
                RawServer.head(out, "304 Not Modified", "Cache-Control: max-age=900");
                return;
            }
            String second =
                    minutes() < 30 ? "" : "<entry><id>w2</id><title>Two</title><link href=\"" + two + "\"/></entry>";
            RawServer.say(
                    out,
                    "200 OK",
                    "Content-Type: application/atom+xml\nETag: " + tag + "\nCache-Control: max-age=900",
                    bytes(
                            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>w1</id><title>One</title><link href=\""
                                    + one + "\"/></entry>" + second + "</feed>"));
        });
    }

    /** Duplicate and changing guids, relative links, wrong charsets, tracking parameters, robots.txt. */
    private void sloppyFeeds() {
        String three = article("dup.example/1", "The pilots said that two boats were lost.");
        String four = article("dup.example/2", "The pilots said that the cranes were saved.");
        feed(
                "dup.example/rss",
                RSS,
                minutes -> rss(item(three, "1", "Same")
                        + item(four, "1", "Same")
                        + item(three + "?utm_source=feed&amp;utm_medium=rss", "1", "Same")
                        + item(three + "#top", "2", "Same")));
        String five = article("guids.example/1", "The customs house said that it held no papers.");
        feed("guids.example/rss", RSS, minutes -> rss(item(five, "g-" + minutes, "Customs " + minutes)));
        String six = article("moved.example/1", "The customs house said that its records were safe.");
        // the same article under a new address each time, known by its guid and headline
        feed(
                "moved.example/rss",
                RSS,
                minutes -> rss(item(six + (minutes == 0 ? "" : "?v=" + minutes), "constant", "Records")));
        article("rel.example/news/x.html", "The ferry line said that its boats would go on.");
        article("rel.example/y.html", "The ferry line said that its pier was closed.");
        feed(
                "rel.example/feeds/rss",
                RSS,
                minutes -> rss(item("../news/x.html", "", "X")
                        + item("/y.html", "", "Y")
                        + item("javascript:alert(1)", "", "Z")
                        + item("", "", "Nothing")));
        String seven = article("latin.example/1", "The caf\u00e9 owners said that they had lost everything.");
        feed(
                "latin.example/rss",
                (request, out) -> RawServer.say(
                        out,
                        "200 OK",
                        "Content-Type: text/xml; charset=utf-8",
                        rss(item(seven, "", "Caf\u00e9")).getBytes(Charset.forName("windows-1252"))));
        server.page("polite.example/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed/\nCrawl-delay: 3\n");
        String eight = article("polite.example/open", "The school said that its pupils were safe.");
        page("polite.example/closed/1", "The school said that nobody should read this.");
        String closed = server.at("polite.example", "/closed/1");
        feed("polite.example/rss", RSS, minutes -> rss(item(eight, "", "Open") + item(closed, "", "Closed")));
    }

    /** Broken XML, 500s, 429, wrong lengths, circles. */
    private void brokenFeeds() {
        String nine = article("broken.example/1", "The bakers said that the smoke was thick.");
        feed(
                "broken.example/rss",
                RSS,
                minutes -> "<rss><channel><title>Fish & chips <b><item><title>A & B</title><link>" + nine
                        + "</link></item><item><ti");
        String ten = article("fault.example/1", "The bakers said that the ovens were cold.");
        AtomicInteger faults = new AtomicInteger(2);
        feed("fault.example/rss", (request, out) -> {
            if (faults.getAndDecrement() > 0) {
                RawServer.say(out, "500 Internal Server Error", "");
            } else {
                RawServer.say(out, "200 OK", "Content-Type: " + RSS, bytes(rss(item(ten, "", "Ovens"))));
            }
        });
        String eleven = article("busy.example/1", "The bakers said that bread was scarce.");
        feed("busy.example/rss", (request, out) -> {
            if (minutes() < 30) {
                RawServer.say(out, "429 Too Many Requests", "Retry-After: 1800");
            } else {
                RawServer.say(out, "200 OK", "Content-Type: " + RSS, bytes(rss(item(eleven, "", "Bread"))));
            }
        });
        feed("length.example/rss", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 90000");
            out.write(bytes(rss("")));
        });
        feed("circle.example/rss", (request, out) -> RawServer.say(out, "301 Moved", "Location: /two"));
        server.on("circle.example/two", (request, out) -> RawServer.say(out, "301 Moved", "Location: /rss"));
        feed("html.example/", "text/html", minutes -> "<!doctype html><html><body>Welcome</body></html>");
    }

    /** Ways into the private network, bombs, and answers without end. */
    private void hostileFeeds() {
        page("intranet.example/secret", "The board said that this is secret.");
        hosts.remove("intranet.example");
        feed(
                "trap.example/rss",
                (request, out) ->
                        RawServer.say(out, "302 Found", "Location: " + server.at("intranet.example", "/secret")));
        feeds.add("http://router.example/rss");
        feeds.add("http://nowhere.example/rss");
        feed("endless.example/rss", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Type: " + RSS);
            while (true) {
                out.write(bytes("<item><title>more</title></item>".repeat(300)));
            }
        });
        feed("bomb.example/rss", (request, out) -> RawServer.say(out, "200 OK", "Content-Encoding: gzip", BOMB));
        feed("drip.example/rss", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 5000");
            while (true) {
                out.write('<');
                out.flush();
                Thread.sleep(50);
            }
        });
        String twelve = article("entities.example/1", "The tram drivers said that the lines were open.");
        StringBuilder entities = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        feed(
                "entities.example/rss",
                RSS,
                minutes -> entities + "]><rss><channel>" + item(twelve, "", "&a19;") + "</channel></rss>");
    }

    /** One feed whose every article is another kind of trouble. */
    private void pagesThatMisbehave() {
        String host = "odd.example";
        StringBuilder items = new StringBuilder();
        String fine = article(host + "/fine", "The night watch said that it saw a light.");
        for (String path : List.of(
                "/fine",
                "/copy",
                "/alias",
                "/canonical",
                "/cycle",
                "/endless",
                "/bomb",
                "/drip",
                "/late",
                "/missing",
                "/picture",
                "/empty",
                "/foreign")) {
            items.append(item(server.at(host, path), "", path));
        }
        for (String outside : List.of(
                server.at("intranet.example", "/secret"),
                "http://router.example/x",
                "http://127.0.0.1/x",
                "http://other.example:22/x",
                "http://nowhere.example/x")) {
            items.append(item(outside, "", "outside"));
        }
        feed(host + "/rss", RSS, minutes -> rss(items.toString()));
        String words = "<!doctype html><html><head><link rel=\"canonical\" href=\"" + fine
                + "\"></head><body>other</body></html>";
        server.page(host + "/canonical", "text/html", words);
        server.on(host + "/alias", (request, out) -> RawServer.say(out, "302 Found", "Location: /fine"));
        // the same text at another address
        server.on(
                host + "/copy",
                (request, out) -> RawServer.say(out, "302 Found", "Location: " + fine + "?utm_source=x"));
        server.on(host + "/cycle", (request, out) -> RawServer.say(out, "302 Found", "Location: /cycle"));
        server.on(host + "/endless", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Type: text/html");
            while (true) {
                out.write(new byte[10_000]);
            }
        });
        server.on(host + "/bomb", (request, out) -> RawServer.say(out, "200 OK", "Content-Encoding: gzip", BOMB));
        server.on(host + "/drip", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 5000");
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(50);
            }
        });
        AtomicInteger faults = new AtomicInteger(1);
        article(host + "/really-late", "The night watch said that it rang the bell.");
        server.on(host + "/late", (request, out) -> {
            if (faults.getAndDecrement() > 0) {
                RawServer.say(out, "500 Internal Server Error", "");
            } else {
                RawServer.say(out, "302 Found", "Location: /really-late");
            }
        });
        byte[] picture = new byte[500];
        java.util.Arrays.fill(picture, (byte) 1);
        server.page(host + "/picture", "image/png", picture);
        server.page(host + "/empty", "text/html", "");
        server.page(
                host + "/foreign",
                "text/html; charset=utf-8",
                "<!doctype html><html><body><p>"
                        + "Die Hafenbeh\u00f6rde sagte, dass das Feuer in der Nacht ausgebrochen war. ".repeat(8)
                        + "</p></body></html>");
    }

    /** An index that leads to a packed sitemap with news, and a map of all that ever was. */
    private void sitemaps() {
        String index = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                + server.at("map.example", "/news.xml.gz") + "</loc></sitemap><sitemap><loc>"
                + server.at("map.example", "/all.xml") + "</loc></sitemap></sitemapindex>";
        feed("map.example/index.xml", "application/xml", minutes -> index);
        List<String> news = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            news.add(article(
                    "map.example/news/" + i,
                    "Witness number " + i + " said that the sky was red at " + i + " o'clock."));
        }
        server.on("map.example/news.xml.gz", (request, out) -> {
            StringBuilder urls = new StringBuilder();
            news.forEach(link -> urls.append("<url><loc>" + link + "</loc><news:news><news:publication_date>" + start
                    + "</news:publication_date><news:title>T</news:title></news:news></url>"));
            RawServer.say(out, "200 OK", "Content-Type: application/gzip", gzip(bytes(map(urls.toString()))));
        });
        page("map.example/old/1", "An old story said nothing of the fire.");
        page("map.example/old/2", "Another old story said nothing of the fire.");
        String later = article("map.example/later", "The archive said that the quay had burned before.");
        server.on("map.example/all.xml", (request, out) -> {
            String old = "<url><loc>" + server.at("map.example", "/old/1")
                    + "</loc><lastmod>2024-05-05</lastmod></url><url><loc>" + server.at("map.example", "/old/2")
                    + "</loc></url>";
            String fresh = minutes() < 20 ? "" : "<url><loc>" + later + "</loc></url>";
            RawServer.say(out, "200 OK", "Content-Type: text/xml", bytes(map(old + fresh)));
        });
    }

    private static String map(String urls) {
        return "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">" + urls + "</urlset>";
    }
}
