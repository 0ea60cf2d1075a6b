package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.store.Access;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What a hostile article, page, visitor or network may try, and what comes of it. */
@SuppressWarnings("NullAway.Init")
class AttackTest {
    private static final Limits NARROW = new Limits(2_000, 5_000, 3, 2, 1_000, 3, 50, 1);
    private static final String SCRIPT = "<script>alert(1)</script>";

    @TempDir
    private static Path folder;

    private static TestSite narrow;
    private static TestSite guarded;
    private static final String TOKEN = "correct-horse-battery";

    @BeforeAll
    static void start() throws IOException {
        narrow = TestSite.on(Files.createDirectory(folder.resolve("narrow")), "Narrow", NARROW);
        guarded = TestSite.of(WebOptions.local(folder.resolve("guarded.hearsay").toString(), Access.CREATE, "Guarded")
                .at("127.0.0.1", 0, List.of("desk.example.org"), Optional.of(TOKEN))
                .with(NARROW));
        ArrayNode hostile = JsonMapper.shared().createArrayNode();
        hostile.addObject()
                .put("id", "\"><img src=x onerror=alert(1)>.txt")
                .put("title", SCRIPT + " flood")
                .put("outlet", "<b onmouseover=alert(1)>Mercury</b>")
                .put("authors", "<svg onload=alert(1)>")
                .put("url", "javascript:alert(1)")
                .put("published", "2031-03-03")
                .put(
                        "text",
                        "\"If the port is closed, we will cut the cable,\" said Ana <img src=x onerror=alert(1)> Ruiz on "
                                + "Monday. The harbour office said that at least 12 people " + SCRIPT
                                + " were missing. Mara Lind, "
                                + "of the office, denied that 12 people were missing, and expects 40 by Friday.\n");
        narrow.add(hostile);
    }

    @AfterAll
    static void stop() {
        narrow.close();
        guarded.close();
    }

    @Test
    void articlesNeverBecomeMarkup() {
        String document = narrow.json("/api/v1/documents").at("/items/0/id").asString();
        for (String page : List.of(
                "/",
                "/matters",
                "/holders",
                "/commitments",
                "/forecasts",
                "/flows",
                "/documents",
                "/documents/" + document,
                "/documents/" + document + "/correct",
                "/search?words=" + TestSite.encoded(SCRIPT) + "&holder=%22%3E%3Cscript%3E",
                "/search?words=missing",
                "/corrections",
                "/holders/" + TestSite.encoded(SCRIPT),
                "/stories",
                "/no-such-page")) {
            HttpResponse<String> answer = narrow.get(page);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(page)
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            for (Element element : Jsoup.parse(answer.body()).getAllElements()) {
                assertThat(element.tagName().equals("script")
                                && !element.attr("src").startsWith("/assets/"))
                        .as(page + ": " + element)
                        .isFalse();
                assertThat(element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on")
                                        || attribute.getKey().equals("style")
                                        || attribute.getValue().strip().startsWith("javascript:")))
                        .as(page + ": " + element)
                        .isFalse();
            }
        }
    }

    @Test
    void writesOfOtherSitesAreRefused() {
        Map<String, String> fields =
                Map.of("form", narrow.form(), "change", "note", "target", "x", "by", "E", "reason", "r");
        assertThat(narrow.postForm("/corrections", fields, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(narrow.postForm("/corrections", fields, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(narrow.postForm("/corrections", fields, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(narrow.postForm("/corrections", fields, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> unsigned = narrow.postForm("/corrections", Map.of("change", "note", "target", "x"));
        assertThat(unsigned.statusCode()).isEqualTo(403);
        assertThat(unsigned.body()).contains("Nothing was changed");
        assertThat(narrow.postJson("/api/v1/corrections", "{}", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(narrow.postForm("/api/v1/corrections", Map.of("by", "E")).statusCode())
                .isEqualTo(415);
        assertThat(narrow.json("/api/v1/corrections").path("total").asInt()).isZero();
    }

    @Test
    void namesThatAreNotThisMachinesAreRefused() throws IOException {
        assertThat(raw(
                        narrow,
                        "GET / HTTP/1.1\r\nHost: evil.example:" + narrow.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw(narrow, "GET /api/v1/claims HTTP/1.1\r\nHost: 10.0.0.7\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw(
                        narrow,
                        "GET /help HTTP/1.1\r\nHost: localhost:" + narrow.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw(guarded, "GET /enter HTTP/1.1\r\nHost: desk.example.org\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void noAddressLeadsToAFile() throws IOException {
        for (String path : List.of(
                "/assets/..%2f..%2fetc%2fpasswd",
                "/assets/../hearsay/web/web.css",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/....//web.css",
                "/assets/hearsay.css%00.txt",
                "/documents/..%2f..%2fetc%2fpasswd",
                "//etc/passwd")) {
            String answer = raw(narrow, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 40").doesNotContain("root:");
        }
    }

    @Test
    void whatASenderCallsAFileIsNoPath() {
        assertThat(Upload.safe("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(Upload.safe("C:\\temp\\a b.txt")).isEqualTo("a b.txt");
        assertThat(Upload.safe("..")).isEqualTo("_.");
        assertThat(Upload.safe("a\u0000\n<b>.txt")).isEqualTo("a___b_.txt");
        assertThat(Upload.safe("")).isEqualTo("document.txt");
    }

    @Test
    void uploadsThatAreTooMuchAreRefusedWithTheLimit() {
        HttpResponse<String> file = narrow.postFiles("/add", "a.txt", "x".repeat(2_500));
        assertThat(file.statusCode()).isEqualTo(413);
        assertThat(file.body()).contains("Nothing was added");
        assertThat(narrow.postFiles("/add", "a.txt", "x", "b.txt", "x", "c.txt", "x", "d.txt", "x")
                        .statusCode())
                .isEqualTo(413);
        String large = "x".repeat(1_900);
        assertThat(narrow.postFiles("/add", "a.txt", large, "b.txt", large, "c.txt", large)
                        .statusCode())
                .isEqualTo(413);
        assertThat(narrow.postJson("/api/v1/documents", "{\"documents\":[{\"text\":\"" + "x".repeat(6_000) + "\"}]}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(narrow.postForm("/looked", Map.of("form", "x".repeat(3_000_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void anUploadWithoutEndIsCutOff() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", narrow.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("1000\r\n" + "x".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            int sent = 0;
            try {
                for (; sent < 20_000; sent++) {
                    out.write(chunk);
                }
            } catch (IOException e) {
                // the other side has closed
            }
            assertThat(sent).as("80 MB were not all taken").isLessThan(20_000);
        }
    }

    @Test
    void aSenderThatIsTooSlowIsCutOff() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", narrow.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 4000\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            long began = System.nanoTime();
            boolean open = true;
            while (open && System.nanoTime() - began < 15_000_000_000L) {
                try {
                    Thread.sleep(400);
                    out.write(' ');
                    open = socket.getInputStream().available() == 0;
                } catch (IOException e) {
                    open = false;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            assertThat(open).isFalse();
        }
    }

    @Test
    void whoWritesTooOftenIsToldToWait() {
        Limits once = new Limits(2_000, 5_000, 3, 2, 1, 3, 50, 1);
        TestSite site =
                TestSite.of(WebOptions.local(folder.resolve("often.hearsay").toString(), Access.CREATE, "Often")
                        .with(once));
        site.postForm("/looked", Map.of("form", site.form()));
        HttpResponse<String> again = site.postForm("/looked", Map.of("form", site.form()));
        assertThat(again.statusCode()).isEqualTo(429);
        assertThat(again.headers().firstValue("Retry-After")).contains("60");
        site.close();
    }

    @Test
    void withoutTheTokenNothingIsTold() {
        assertThat(guarded.get("/api/v1/claims").statusCode()).isEqualTo(401);
        assertThat(guarded.get("/matters").headers().firstValue("Location").orElse(""))
                .isEqualTo("/enter?to=%2Fmatters");
        assertThat(guarded.get("/api/v1/claims", "Authorization", "Bearer " + TOKEN)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> entered = guarded.postForm("/enter", Map.of("token", TOKEN, "to", "//evil.example"));
        assertThat(entered.headers().firstValue("Location")).contains("/");
        String cookie = entered.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(TOKEN);
        assertThat(guarded.get("/matters", "Cookie", cookie.split(";")[0]).statusCode())
                .isEqualTo(200);
        assertThat(guarded.get("/matters", "Cookie", "hearsay-session=" + TOKEN).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void whoGuessesTokensIsStoppedEvenWhereTheLastGuessIsRight() {
        TestSite site =
                TestSite.of(WebOptions.local(folder.resolve("guess.hearsay").toString(), Access.CREATE, "Guess")
                        .at("127.0.0.1", 0, List.of(), Optional.of(TOKEN))
                        .with(NARROW));
        for (int i = 0; i < NARROW.wrongTokens(); i++) {
            assertThat(site.get("/api/v1/claims", "Authorization", "Bearer guess-" + i)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(site.get("/api/v1/claims", "Authorization", "Bearer " + TOKEN)
                        .statusCode())
                .isEqualTo(429);
        assertThat(site.postForm("/enter", Map.of("token", TOKEN)).statusCode()).isEqualTo(429);
        site.close();
    }

    @Test
    void anAddressThatOthersCanReachNeedsAToken() {
        assertThatThrownBy(
                        () -> WebOptions.local("x", Access.CREATE, "x").at("0.0.0.0", 0, List.of(), Optional.empty()))
                .hasMessageContaining("needs a token");
        assertThatThrownBy(() ->
                        WebOptions.local("x", Access.CREATE, "x").at("127.0.0.1", 0, List.of(), Optional.of("short")))
                .hasMessageContaining("can be guessed");
    }

    private static String raw(TestSite site, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
