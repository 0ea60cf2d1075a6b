package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.Address;
import hearsay.fetch.FetchOptions;
import hearsay.fetch.Fetcher;
import hearsay.fetch.Names;
import hearsay.fetch.RawServer;
import hearsay.store.Access;
import hearsay.watch.ChangeKind;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds watched beside the pages. */
@SuppressWarnings("NullAway.Init")
@Timeout(180)
class WatchingTest {
    @TempDir
    private Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2031-03-09T12:00:00Z"));
    private final InstantSource clock = time::get;
    private RawServer server;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer();
        Names names = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
        FetchOptions options = FetchOptions.USUAL.withAllowedHosts(Set.of("news.example", "wire.example"));
        fetcher = Fetcher.open(options, clock, duration -> {}, names);
        article(
                "first",
                "Quay fire kills 12",
                "At least 12 people died in the fire on the quay, the port office said.");
        article(
                "second",
                "Toll of quay fire rises",
                "The port office said on Monday that 14 people died in the fire on the quay.");
        feed("news.example", "first");
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private void article(String name, String title, String sentence) {
        server.page("news.example/" + name, "text/html", """
                <html><head><title>%s</title><meta property="article:published_time" content="2031-03-09"></head>
                <body><article><h1>%s</h1><p>%s It had burned since the night before, and ships were sent away.</p>
                <p>Its director, Ana Ruiz, denied that the doors of the store had been locked from outside that night.</p>
                <p>Ships that lay beside the store were towed out to the roads before dawn, and the harbour was closed until the evening. Firemen
                from three towns fought the flames for nine hours; two of them were hurt when a wall fell. The store had held four thousand
                tonnes of barley, most of which was lost, and the smoke could be seen from the far side of the bay.</p>
                <p>People who live near the quay were told to keep their windows shut and to stay away from the water until the morning.</p>
                </article></body></html>
                """.formatted(title, title, sentence));
    }

    private void feed(String host, String... articles) {
        StringBuilder items = new StringBuilder();
        for (String name : articles) {
            items.append("<item><title>" + name + "</title><link>" + server.at("news.example", "/" + name)
                    + "</link></item>");
        }
        server.page(
                host + "/rss",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>Quay</title>" + items + "</channel></rss>");
    }

    private TestSite site(List<Address> feeds) {
        WebOptions options = WebOptions.local(folder.resolve("quay.hearsay").toString(), Access.CREATE, "Quay fire")
                .with(TestSite.roomy());
        Watched watched = new Watched(feeds, ChangeKind.USUAL, Optional.empty(), kept -> List.of());
        return TestSite.of(options, watched, fetcher, clock);
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            TestSite.pause();
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    @Test
    void whatAFeedBringsIsOnThePagesAndWhatChangesByItIsTold() {
        TestSite site = site(List.of(Address.parse(server.at("news.example", "/rss"))));
        await(() -> site.json("/api/v1/documents").path("total").asInt() == 1);
        assertThat(site.get("/watch").body()).contains("named where the server was started", "asked again at");
        feed("news.example", "first", "second");
        time.set(Instant.parse("2031-03-09T14:00:00Z"));
        // naming another feed wakes the watcher, whose clock stands in this test
        feed("wire.example");
        site.postForm("/watch", Map.of("form", site.form(), "feed", server.at("wire.example", "/rss")));
        await(() -> site.json("/api/v1/told").path("total").asInt() > 0);
        assertThat(site.json("/api/v1/told").toString()).contains("14");
        assertThat(site.get("/watch").body()).contains("2031-03-09 14:00 UTC", "No longer");
        assertThat(site.get("/changes.atom").body())
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "urn:hearsay:change:", "14");
        await(() -> site.get("/?since=2031-03-09T13:00:00Z").body().contains("Since 2031-03-09 13:00 UTC")
                && !site.get("/?since=2031-03-09T13:00:00Z").body().contains("Nothing has changed"));
        site.close();
    }

    @Test
    void aFeedThatAVisitorNamedIsWatchedAfterARestartTooAndNothingIsReadTwice() {
        TestSite before = site(List.of());
        String feed = server.at("news.example", "/rss");
        before.postForm("/watch", Map.of("form", before.form(), "feed", feed));
        await(() -> before.json("/api/v1/documents").path("total").asInt() == 1);
        before.close();
        time.set(Instant.parse("2031-03-10T12:00:00Z"));
        feed("news.example", "first", "second");
        TestSite after = site(List.of());
        await(() -> after.json("/api/v1/documents").path("total").asInt() == 2);
        assertThat(server.count("news.example/first")).isEqualTo(1);
        assertThat(after.json("/api/v1/watch").at("/feeds/0/address").asString())
                .isEqualTo(feed);
        after.postForm("/watch/remove", Map.of("form", after.form(), "feed", feed));
        assertThat(after.json("/api/v1/watch").path("feeds")).isEmpty();
        after.close();
    }
}
