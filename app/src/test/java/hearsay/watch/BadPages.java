package hearsay.watch;

import hearsay.fetch.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Pages that misbehave, and the maps of a site that lists old ones beside new. */
final class BadPages {
    private final Quay quay;

    BadPages(Quay quay) {
        this.quay = quay;
        pagesThatMisbehave();
        sitemaps();
    }

    /** One feed whose every article is another kind of trouble. */
    private void pagesThatMisbehave() {
        String host = "odd.example";
        StringBuilder items = new StringBuilder();
        String fine = quay.article(host + "/fine", "The night watch said that it saw a light.");
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
            items.append(Quay.item(quay.server().at(host, path), "", path));
        }
        for (String outside : List.of(
                quay.server().at("intranet.example", "/secret"),
                "http://router.example/x",
                "http://127.0.0.1/x",
                "http://other.example:22/x",
                "http://nowhere.example/x")) {
            items.append(Quay.item(outside, "", "outside"));
        }
        quay.feed(host + "/rss", Quay.RSS, minutes -> Quay.rss(items.toString()));
        String words = "<!doctype html><html><head><link rel=\"canonical\" href=\"" + fine
                + "\"></head><body>other</body></html>";
        quay.server().page(host + "/canonical", "text/html", words);
        quay.server().on(host + "/alias", (request, out) -> RawServer.say(out, "302 Found", "Location: /fine"));
        // the same text at another address
        quay.server()
                .on(
                        host + "/copy",
                        (request, out) -> RawServer.say(out, "302 Found", "Location: " + fine + "?utm_source=x"));
        quay.server().on(host + "/cycle", (request, out) -> RawServer.say(out, "302 Found", "Location: /cycle"));
        quay.server().on(host + "/endless", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Type: text/html");
            while (true) {
                out.write(new byte[10_000]);
            }
        });
        quay.server()
                .on(
                        host + "/bomb",
                        (request, out) -> RawServer.say(out, "200 OK", "Content-Encoding: gzip", Quay.BOMB));
        quay.server().on(host + "/drip", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 5000");
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(50);
            }
        });
        AtomicInteger faults = new AtomicInteger(1);
        quay.article(host + "/really-late", "The night watch said that it rang the bell.");
        quay.server().on(host + "/late", (request, out) -> {
            if (faults.getAndDecrement() > 0) {
                RawServer.say(out, "500 Internal Server Error", "");
            } else {
                RawServer.say(out, "302 Found", "Location: /really-late");
            }
        });
        byte[] picture = new byte[500];
        java.util.Arrays.fill(picture, (byte) 1);
        quay.server().page(host + "/picture", "image/png", picture);
        quay.server().page(host + "/empty", "text/html", "");
        quay.server()
                .page(
                        host + "/foreign",
                        "text/html; charset=utf-8",
                        "<!doctype html><html><body><p>"
                                + "Die Hafenbeh\u00f6rde sagte, dass das Feuer in der Nacht ausgebrochen war. "
                                        .repeat(8)
                                + "</p></body></html>");
    }

    /** An index that leads to a packed sitemap with news, and a map of all that ever was. */
    private void sitemaps() {
        String index = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                + quay.server().at("map.example", "/news.xml.gz") + "</loc></sitemap><sitemap><loc>"
                + quay.server().at("map.example", "/all.xml") + "</loc></sitemap></sitemapindex>";
        quay.feed("map.example/index.xml", "application/xml", minutes -> index);
        List<String> news = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            news.add(quay.article(
                    "map.example/news/" + i,
                    "Witness number " + i + " said that the sky was red at " + i + " o'clock."));
        }
        quay.server().on("map.example/news.xml.gz", (request, out) -> {
            StringBuilder urls = new StringBuilder();
            news.forEach(link -> urls.append("<url><loc>" + link + "</loc><news:news><news:publication_date>"
                    + quay.start() + "</news:publication_date><news:title>T</news:title></news:news></url>"));
            RawServer.say(out, "200 OK", "Content-Type: application/gzip", Quay.gzip(Quay.bytes(map(urls.toString()))));
        });
        quay.page("map.example/old/1", "An old story said nothing of the fire.");
        quay.page("map.example/old/2", "Another old story said nothing of the fire.");
        String later = quay.article("map.example/later", "The archive said that the quay had burned before.");
        quay.server().on("map.example/all.xml", (request, out) -> {
            String old = "<url><loc>" + quay.server().at("map.example", "/old/1")
                    + "</loc><lastmod>2024-05-05</lastmod></url><url><loc>"
                    + quay.server().at("map.example", "/old/2")
                    + "</loc></url>";
            String fresh = quay.minutes() < 20 ? "" : "<url><loc>" + later + "</loc></url>";
            RawServer.say(out, "200 OK", "Content-Type: text/xml", Quay.bytes(map(old + fresh)));
        });
    }

    private static String map(String urls) {
        return "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">" + urls + "</urlset>";
    }
}
