package hearsay.watch;

import hearsay.fetch.RawServer;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Feeds that behave, and feeds that misbehave in every way that somebody has thought of. */
final class BadFeeds {
    private final Quay quay;

    BadFeeds(Quay quay) {
        this.quay = quay;
        wellBehavedFeeds();
        feedsOfSlowHosts();
        sloppyFeeds();
        brokenFeeds();
        hostileFeeds();
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
            growing.put(i * 10L, quay.article("post.example/news/" + i, statements[i]));
        }
        quay.feed("post.example/rss", Quay.RSS, minutes -> {
            StringBuilder items = new StringBuilder();
            growing.forEach((from, link) -> {
                if (from <= minutes) {
                    items.insert(0, Quay.item(link, "post-" + from, "Veldan at " + from));
                }
            });
            return Quay.rss(items.toString());
        });
        String one = quay.article("wire.example/a", "The fire service said that the fire began in the third shed.");
        String two = quay.article("wire.example/b", "The fire service said that the roof fell within an hour.");
        quay.feed("wire.example/atom", (request, out) -> {
            String tag = quay.minutes() < 30 ? "\"v1\"" : "\"v2\"";
            if (tag.equals(request.headers().get("if-none-match"))) {
                RawServer.head(out, "304 Not Modified", "Cache-Control: max-age=900");
                return;
            }
            String second = quay.minutes() < 30
                    ? ""
                    : "<entry><id>w2</id><title>Two</title><link href=\"" + two + "\"/></entry>";
            RawServer.say(
                    out,
                    "200 OK",
                    "Content-Type: application/atom+xml\nETag: " + tag + "\nCache-Control: max-age=900",
                    Quay.bytes(
                            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>w1</id><title>One</title><link href=\""
                                    + one + "\"/></entry>" + second + "</feed>"));
        });
    }

    /** Two hosts that answer only while the other is asked too; the first is the slower one. */
    private void feedsOfSlowHosts() {
        CountDownLatch both = new CountDownLatch(2);
        String slow = quay.article("slow.example/1", "The signal station said that the tide was low.");
        String quick = quay.article("quick.example/1", "The signal station said that the wind came from the west.");
        quay.feed("slow.example/rss", (request, out) -> {
            both.countDown();
            boolean met = both.await(1500, TimeUnit.MILLISECONDS);
            Thread.sleep(100);
            RawServer.say(out, met ? "200 OK" : "500 Alone", "", Quay.bytes(Quay.rss(Quay.item(slow, "", "Tide"))));
        });
        quay.feed("quick.example/rss", (request, out) -> {
            both.countDown();
            boolean met = both.await(1500, TimeUnit.MILLISECONDS);
            RawServer.say(out, met ? "200 OK" : "500 Alone", "", Quay.bytes(Quay.rss(Quay.item(quick, "", "Wind"))));
        });
    }

    /** Duplicate and changing guids, relative links, wrong charsets, tracking parameters, robots.txt. */
    private void sloppyFeeds() {
        String three = quay.article("dup.example/1", "The pilots said that two boats were lost.");
        String four = quay.article("dup.example/2", "The pilots said that the cranes were saved.");
        quay.feed(
                "dup.example/rss",
                Quay.RSS,
                minutes -> Quay.rss(Quay.item(three, "1", "Same")
                        + Quay.item(four, "1", "Same")
                        + Quay.item(three + "?utm_source=feed&amp;utm_medium=rss", "1", "Same")
                        + Quay.item(three + "#top", "2", "Same")));
        String five = quay.article("guids.example/1", "The customs house said that it held no papers.");
        quay.feed(
                "guids.example/rss",
                Quay.RSS,
                minutes -> Quay.rss(Quay.item(five, "g-" + minutes, "Customs " + minutes)));
        String six = quay.article("moved.example/1", "The customs house said that its records were safe.");
        // the same article under a new address each time, known by its guid and headline
        quay.feed(
                "moved.example/rss",
                Quay.RSS,
                minutes -> Quay.rss(Quay.item(six + (minutes == 0 ? "" : "?v=" + minutes), "constant", "Records")));
        quay.article("rel.example/news/x.html", "The ferry line said that its boats would go on.");
        quay.article("rel.example/y.html", "The ferry line said that its pier was closed.");
        quay.feed(
                "rel.example/feeds/rss",
                Quay.RSS,
                minutes -> Quay.rss(Quay.item("../news/x.html", "", "X")
                        + Quay.item("/y.html", "", "Y")
                        + Quay.item("javascript:alert(1)", "", "Z")
                        + Quay.item("", "", "Nothing")));
        String seven = quay.article("latin.example/1", "The caf\u00e9 owners said that they had lost everything.");
        quay.feed(
                "latin.example/rss",
                (request, out) -> RawServer.say(
                        out,
                        "200 OK",
                        "Content-Type: text/xml; charset=utf-8",
                        Quay.rss(Quay.item(seven, "", "Caf\u00e9")).getBytes(Charset.forName("windows-1252"))));
        quay.server()
                .page("polite.example/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed/\nCrawl-delay: 3\n");
        String eight = quay.article("polite.example/open", "The school said that its pupils were safe.");
        quay.page("polite.example/closed/1", "The school said that nobody should read this.");
        String closed = quay.server().at("polite.example", "/closed/1");
        quay.feed(
                "polite.example/rss",
                Quay.RSS,
                minutes -> Quay.rss(Quay.item(eight, "", "Open") + Quay.item(closed, "", "Closed")));
    }

    /** Broken XML, 500s, 429, wrong lengths, circles. */
    private void brokenFeeds() {
        String nine = quay.article("broken.example/1", "The bakers said that the smoke was thick.");
        quay.feed(
                "broken.example/rss",
                Quay.RSS,
                minutes -> "<rss><channel><title>Fish & chips <b><item><title>A & B</title><link>" + nine
                        + "</link></item><item><ti");
        String ten = quay.article("fault.example/1", "The bakers said that the ovens were cold.");
        AtomicInteger faults = new AtomicInteger(2);
        quay.feed("fault.example/rss", (request, out) -> {
            if (faults.getAndDecrement() > 0) {
                RawServer.say(out, "500 Internal Server Error", "");
            } else {
                RawServer.say(
                        out, "200 OK", "Content-Type: " + Quay.RSS, Quay.bytes(Quay.rss(Quay.item(ten, "", "Ovens"))));
            }
        });
        String eleven = quay.article("busy.example/1", "The bakers said that bread was scarce.");
        quay.feed("busy.example/rss", (request, out) -> {
            if (quay.minutes() < 30) {
                RawServer.say(out, "429 Too Many Requests", "Retry-After: 1800");
            } else {
                RawServer.say(
                        out,
                        "200 OK",
                        "Content-Type: " + Quay.RSS,
                        Quay.bytes(Quay.rss(Quay.item(eleven, "", "Bread"))));
            }
        });
        quay.feed("length.example/rss", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 90000");
            out.write(Quay.bytes(Quay.rss("")));
        });
        quay.feed("circle.example/rss", (request, out) -> RawServer.say(out, "301 Moved", "Location: /two"));
        quay.server().on("circle.example/two", (request, out) -> RawServer.say(out, "301 Moved", "Location: /rss"));
        quay.feed("html.example/", "text/html", minutes -> "<!doctype html><html><body>Welcome</body></html>");
    }

    /** Ways into the private network, bombs, and answers without end. */
    private void hostileFeeds() {
        quay.page("intranet.example/secret", "The board said that this is secret.");
        quay.hosts().remove("intranet.example");
        quay.feed(
                "trap.example/rss",
                (request, out) -> RawServer.say(
                        out, "302 Found", "Location: " + quay.server().at("intranet.example", "/secret")));
        quay.feeds().add("http://router.example/rss");
        quay.feeds().add("http://nowhere.example/rss");
        quay.feed("endless.example/rss", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Type: " + Quay.RSS);
            while (true) {
                out.write(Quay.bytes("<item><title>more</title></item>".repeat(300)));
            }
        });
        quay.feed(
                "bomb.example/rss",
                (request, out) -> RawServer.say(out, "200 OK", "Content-Encoding: gzip", Quay.BOMB));
        quay.feed("drip.example/rss", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 5000");
            while (true) {
                out.write('<');
                out.flush();
                Thread.sleep(50);
            }
        });
        String twelve = quay.article("entities.example/1", "The tram drivers said that the lines were open.");
        StringBuilder entities = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        quay.feed(
                "entities.example/rss",
                Quay.RSS,
                minutes -> entities + "]><rss><channel>" + Quay.item(twelve, "", "&a19;") + "</channel></rss>");
    }
}
