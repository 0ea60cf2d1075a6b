package hearsay.watch;

import hearsay.fetch.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** The invented quay that the bad neighbourhood is about: its pages, the feeds that list them, and the hosts that they are on. */
final class Quay {
    static final String RSS = "application/rss+xml; charset=utf-8";
    static final byte[] BOMB = gzip(new byte[30_000_000]);

    private final RawServer server;
    private final InstantSource clock;
    private final Instant start;
    private final Set<String> good = new TreeSet<>();
    private final Set<String> hosts = new TreeSet<>(Set.of("start.example", "hook.example"));
    private final List<String> feeds = new ArrayList<>();
    private int pages;

    Quay(RawServer server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
        this.start = clock.instant();
    }

    RawServer server() {
        return server;
    }

    Instant start() {
        return start;
    }

    /** The addresses of the pages that should be added, each once. */
    Set<String> good() {
        return good;
    }

    /** The hosts that the user allows by name. */
    Set<String> hosts() {
        return hosts;
    }

    /** The addresses of the feeds, in the order that they were opened. */
    List<String> feeds() {
        return feeds;
    }

    int pages() {
        return pages;
    }

    /** How long ago it began. */
    long minutes() {
        return Duration.between(start, clock.instant()).toMinutes();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A page that should be added; its words differ from those of all others. */
    String article(String place, String statement) {
        String address = page(place, statement);
        good.add(address);
        return address;
    }

    String page(String place, String statement) {
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

    String host(String place) {
        String host = place.substring(0, place.indexOf('/'));
        hosts.add(host);
        return host;
    }

    void feed(String place, RawServer.Handler handler) {
        String host = host(place);
        feeds.add(server.at(host, place.substring(host.length())));
        server.on(place, handler);
    }

    void feed(String place, String type, Function<Long, String> text) {
        feed(
                place,
                (request, out) -> RawServer.say(out, "200 OK", "Content-Type: " + type, bytes(text.apply(minutes()))));
    }

    static String item(String link, String guid, String title) {
        return "<item><title>" + title + "</title><link>" + link + "</link>"
                + (guid.isEmpty() ? "" : "<guid isPermaLink=\"false\">" + guid + "</guid>") + "</item>";
    }

    static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Veldan</title><ttl>10</ttl>" + items
                + "</channel></rss>";
    }
}
