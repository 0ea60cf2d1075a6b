package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.FetchOptions;
import hearsay.fetch.Fetcher;
import hearsay.fetch.Limits;
import hearsay.fetch.Names;
import hearsay.fetch.Pause;
import hearsay.fetch.RawServer;
import hearsay.store.Access;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Addresses that visitors give: read where they may be, refused with the reason where not, and nothing asked for besides. */
@SuppressWarnings("NullAway.Init")
class AskedAddressesTest {
    private static final String TOKEN = "correct-horse-battery";
    private static final String PAGE = """
            <html><head><title>Quay fire kills 14</title></head><body><article><h1>Quay fire kills 14</h1>
            <p>Fourteen people were killed when the grain store on the northern quay burned down on Sunday, the port office said.</p>
            <p>Its director, Ana Ruiz, denied that the doors of the store had been locked from outside that night.</p>
            <p>Ships that lay beside the store were towed out to the roads before dawn, and the harbour was closed until the evening. Firemen
            from three towns fought the flames for nine hours; two of them were hurt when a wall fell. The store had held four thousand
            tonnes of barley, most of which was lost, and the smoke could be seen from the far side of the bay.</p>
            <p>People who live near the quay were told to keep their windows shut and to stay away from the water until the morning.</p>
            </article></body></html>
            """;

    @TempDir
    private static Path folder;

    private static RawServer server;
    private static Fetcher fetcher;
    private static TestSite site;
    private static TestSite guarded;

    @BeforeAll
    static void start() throws IOException {
        server = new RawServer();
        server.page("news.example/quay", "text/html", PAGE)
                .on(
                        "news.example/inside",
                        (request, out) -> RawServer.say(
                                out, "302 Found", "Location: " + server.at("127.0.0.1", "/secret"), new byte[0]))
                .on("news.example/endless", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 100_000; i++) {
                        out.write("<p>and so on and on</p>\n".getBytes(StandardCharsets.US_ASCII));
                    }
                })
                .on("news.example/silent", (request, out) -> Thread.sleep(20_000))
                .page("127.0.0.1/secret", "text/plain", "The key is under the mat, said nobody.");
        // "inside.example" stands for this very machine, as a name that an attacker has set up would
        Names names = host -> Character.isDigit(host.charAt(0)) || host.contains(":")
                ? new InetAddress[] {InetAddress.getByName(host)}
                : new InetAddress[] {InetAddress.getLoopbackAddress()};
        FetchOptions options = FetchOptions.USUAL
                .withAllowedHosts(Set.of("news.example"))
                .withLimits(
                        new Limits(100_000, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(4), 5));
        fetcher = Fetcher.open(options, InstantSource.system(), duration -> {}, names);
        site = TestSite.of(
                WebOptions.local(folder.resolve("asked.hearsay").toString(), Access.CREATE, "Quay fire")
                        .with(TestSite.roomy()),
                Watched.NOTHING,
                fetcher);
        guarded = TestSite.of(
                WebOptions.local(folder.resolve("guarded.hearsay").toString(), Access.CREATE, "Guarded")
                        .at("127.0.0.1", 0, List.of(), Optional.of(TOKEN))
                        .with(TestSite.roomy()),
                Watched.NOTHING,
                Fetcher.open(options, InstantSource.system(), Pause.REAL, names));
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
        guarded.close();
        fetcher.close();
        server.close();
    }

    /** What became of each address, as the API tells when all is over. */
    private static JsonNode outcome(String... addresses) {
        StringBuilder body = new StringBuilder("{\"addresses\":[\"");
        body.append(String.join("\",\"", addresses)).append("\"]}");
        HttpResponse<String> taken = site.postJson("/api/v1/documents", body.toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        return site.whenOver(taken.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void anArticleIsReadFromItsAddressAndKeptWithIt() {
        HttpResponse<String> taken =
                site.postForm("/add", Map.of("form", site.form(), "addresses", server.at("news.example", "/quay")));
        assertThat(taken.statusCode()).isEqualTo(303);
        String progress = taken.headers().firstValue("Location").orElseThrow();
        site.whenOver("/api/v1/additions/" + progress.substring(progress.lastIndexOf('/') + 1));
        assertThat(site.get(progress).body()).contains("added", "/quay", "To the story");
        JsonNode document = site.json("/api/v1/documents").at("/items/0");
        assertThat(document.path("title").asString()).isEqualTo("Quay fire kills 14");
        assertThat(document.path("doc").asString()).isEqualTo(server.at("news.example", "/quay"));
    }

    @Test
    void noAddressLeadsIntoThePrivateNetwork() {
        int port = server.port();
        JsonNode state = outcome(
                "http://127.0.0.1:" + port + "/secret",
                "http://127.0.0.1/secret",
                "http://[::1]/secret",
                "http://[::ffff:127.0.0.1]/secret",
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.7/",
                "http://inside.example/secret",
                "http://localhost/secret",
                server.at("news.example", "/inside"));
        assertThat(state.path("done")).hasSize(9);
        for (JsonNode one : state.path("done")) {
            assertThat(one.path("what").asString()).as(one.toString()).isEqualTo("not read");
            assertThat(one.path("detail").asString()).isNotBlank();
        }
        assertThat(server.requests()).noneMatch(request -> request.path().equals("/secret"));
        assertThat(site.get("/api/v1/claims?words=key").body()).doesNotContain("under the mat");
    }

    @Test
    void anAnswerWithoutEndIsCutOffAndOneThatNeverComesIsGivenUp() {
        JsonNode state = outcome(server.at("news.example", "/endless"), server.at("news.example", "/silent"));
        assertThat(state.path("done")).hasSize(2);
        state.path("done")
                .forEach(one -> assertThat(one.path("what").asString()).isEqualTo("not read"));
        assertThat(state.path("step").asString()).isEqualTo("done");
    }

    @Test
    void whatIsNoAddressOfTheWebIsNamedAndNothingIsAskedFor() {
        int before = server.requests().size();
        for (String bad : List.of(
                "file:///etc/passwd",
                "javascript:alert(1)",
                "ftp://news.example/a",
                "http://user:secret@news.example/a",
                "http://")) {
            HttpResponse<String> answer = site.postForm(
                    "/add", Map.of("form", site.form(), "addresses", server.at("news.example", "/quay") + "\n" + bad));
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).contains("Nothing was added");
        }
        String many = String.join("\n", Collections.nCopies(51, server.at("news.example", "/quay")));
        assertThat(site.postForm("/add", Map.of("form", site.form(), "addresses", many))
                        .statusCode())
                .isEqualTo(413);
        assertThat(site.postJson("/api/v1/documents", "{\"addresses\":[7]}").statusCode())
                .isEqualTo(400);
        assertThat(server.requests()).hasSize(before);
    }

    @Test
    void otherSitesAndStrangersHaveNothingAskedFor() {
        int before = server.requests().size();
        String address = server.at("news.example", "/quay");
        Map<String, String> fields = Map.of("form", site.form(), "addresses", address, "feed", address);
        for (String path : List.of("/add", "/watch", "/watch/remove", "/name")) {
            assertThat(site.postForm(path, fields, "Origin", "http://evil.example")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(site.postForm(path, fields, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.postForm(path, Map.of("addresses", address, "feed", address))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(guarded.postForm(path, fields).headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).startsWith("/enter"));
        }
        String body = "{\"addresses\":[\"" + address + "\"],\"feed\":\"" + address + "\"}";
        for (String path : List.of("/api/v1/documents", "/api/v1/watch")) {
            assertThat(site.postJson(path, body, "Origin", "http://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.postForm(path, fields).statusCode()).isEqualTo(415);
            assertThat(guarded.postJson(path, body).statusCode()).isEqualTo(401);
        }
        assertThat(guarded.get("/changes.atom").statusCode()).isNotEqualTo(200);
        assertThat(site.json("/api/v1/watch").path("feeds")).isEmpty();
        assertThat(server.requests()).hasSize(before);
    }

    @Test
    void whatAVisitorWritesOfAddressesNeverBecomesMarkup() {
        HttpResponse<String> answer = site.postForm(
                "/watch", Map.of("form", site.form(), "feed", "http://news.example/<script>alert(1)</script>"));
        assertThat(answer.body() + site.get("/watch").body()).doesNotContain("<script>alert");
        site.json("/api/v1/watch")
                .path("feeds")
                .forEach(feed -> site.postForm(
                        "/watch/remove",
                        Map.of("form", site.form(), "feed", feed.path("address").asString())));
        site.postForm("/name", Map.of("form", site.form(), "name", "<script>alert(2)</script>"));
        assertThat(site.get("/").body() + site.get("/watch").body()).doesNotContain("<script>alert");
        site.postForm("/name", Map.of("form", site.form(), "name", ""));
    }
}
