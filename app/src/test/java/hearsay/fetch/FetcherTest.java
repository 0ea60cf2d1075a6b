package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A guest among hosts of every kind, all of them one server on the loopback address. */
@Timeout(60)
class FetcherTest {
    private static final Limits SMALL =
            new Limits(100_000, Duration.ofSeconds(2), Duration.ofMillis(2000), Duration.ofMillis(3000), 5);
    private static final byte[] WORDS = "The mill burned down.".getBytes(StandardCharsets.UTF_8);

    private final StoppedClock clock = new StoppedClock("2031-03-09T12:00:00Z");
    private RawServer server;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer();
        fetcher = fetcher(host -> new InetAddress[] {at(host)});
    }

    /** Some names stand for the loopback address, literal addresses for themselves. */
    private static InetAddress at(String host) throws java.net.UnknownHostException {
        return Character.isDigit(host.charAt(0)) ? InetAddress.getByName(host) : InetAddress.getLoopbackAddress();
    }

    private Fetcher fetcher(Names names) {
        FetchOptions options = FetchOptions.USUAL
                .withAllowedHosts(Set.of("news.example", "wire.example:" + server.port()))
                .withContact(Optional.of("desk@reader.example"))
                .withLimits(SMALL);
        return Fetcher.open(options, clock, clock, names);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private Fetched fetch(String path) throws InterruptedException {
        return fetcher.fetch(Address.parse(server.at("news.example", path)), Fetched.Version.NONE);
    }

    private Fetched.Not refused(String path) throws InterruptedException {
        Fetched fetched = fetch(path);
        assertThat(fetched).isInstanceOf(Fetched.Not.class);
        return (Fetched.Not) fetched;
    }

    private static byte[] compressed(java.util.function.Function<OutputStream, OutputStream> how, byte[] bytes)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = how.apply(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static OutputStream gzip(OutputStream out) {
        try {
            return new GZIPOutputStream(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void givesTheBytesWithWhatTheHeadTells() throws InterruptedException {
        server.on(
                "news.example/a",
                (request, out) -> RawServer.say(
                        out,
                        "200 OK",
                        "Content-Type: Text/HTML; charset=\"windows-1251\"\nETag: \"v1\"\nCache-Control: public, max-age=900",
                        WORDS));
        Fetched.Page page = (Fetched.Page) fetch("/a");
        assertThat(page.bytes()).isEqualTo(WORDS);
        assertThat(page.mediaType()).contains("text/html");
        assertThat(page.charset()).contains("windows-1251");
        assertThat(page.version().tag()).contains("\"v1\"");
        assertThat(page.fresh()).contains(Duration.ofMinutes(15));
        assertThat(page.at()).isEqualTo(clock.instant());
        RawServer.Request asked = server.requests().getLast();
        assertThat(asked.headers().get("user-agent")).startsWith("Hearsay/").contains("+desk@reader.example");
        assertThat(asked.headers()).doesNotContainKey("cookie");
    }

    @Test
    void asksWhetherThereIsAnythingNewer() throws InterruptedException {
        server.on("news.example/a", (request, out) -> {
            if ("\"v1\"".equals(request.headers().get("if-none-match"))) {
                RawServer.head(out, "304 Not Modified", "Cache-Control: max-age=60");
            } else {
                RawServer.say(out, "200 OK", "ETag: \"v1\"\nLast-Modified: Sun, 09 Mar 2031 11:00:00 GMT", WORDS);
            }
        });
        Fetched.Page page = (Fetched.Page) fetch("/a");
        Fetched again = fetcher.fetch(Address.parse(server.at("news.example", "/a")), page.version());
        assertThat(again).isEqualTo(new Fetched.Unchanged(Optional.of(Duration.ofSeconds(60))));
        assertThat(server.requests().getLast().headers())
                .containsEntry("if-modified-since", "Sun, 09 Mar 2031 11:00:00 GMT");
    }

    @Test
    void readsWhatIsCompressed() throws IOException, InterruptedException {
        byte[] raw = compressed(out -> new DeflaterOutputStream(out, new Deflater(9, true)), WORDS);
        byte[] brotli = new byte[] {0x0b, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03};
        packed("/gzip", "gzip", compressed(FetcherTest::gzip, WORDS));
        packed("/zlib", "deflate", compressed(DeflaterOutputStream::new, WORDS));
        packed("/raw", "deflate", raw);
        packed("/twice", "deflate, gzip", compressed(FetcherTest::gzip, raw));
        packed("/br", "br", brotli);
        for (String path : new String[] {"/gzip", "/zlib", "/raw", "/twice"}) {
            assertThat(((Fetched.Page) fetch(path)).bytes()).as(path).isEqualTo(WORDS);
        }
        assertThat(((Fetched.Page) fetch("/br")).bytes()).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
        packed("/odd", "zstd", WORDS);
        packed("/much", "gzip, gzip, gzip", WORDS);
        packed("/broken", "gzip", WORDS);
        assertThat(refused("/odd").reason()).isEqualTo("encoding");
        assertThat(refused("/much").reason()).isEqualTo("encoding");
        assertThat(refused("/broken").reason()).isEqualTo("encoding");
    }

    private void packed(String path, String coding, byte[] body) {
        server.on(
                "news.example" + path,
                (request, out) -> RawServer.say(out, "200 OK", "Content-Encoding: " + coding, body));
    }

    @Test
    void aBombIsNotUnpackedBeyondTheLimit() throws IOException, InterruptedException {
        packed("/bomb", "gzip", compressed(FetcherTest::gzip, new byte[50_000_000]));
        packed(
                "/nested",
                "gzip, gzip",
                compressed(FetcherTest::gzip, compressed(FetcherTest::gzip, new byte[50_000_000])));
        assertThat(refused("/bomb").reason()).isEqualTo("too-large");
        assertThat(refused("/nested").reason()).isEqualTo("too-large");
    }

    @Test
    void anEndlessOrSlowAnswerIsGivenUp() throws InterruptedException {
        server.on("news.example/endless", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Type: text/html");
            while (true) {
                out.write(new byte[10_000]);
            }
        });
        server.on("news.example/chunks", (request, out) -> {
            RawServer.head(out, "200 OK", "Transfer-Encoding: chunked");
            while (true) {
                out.write(("2710\r\n" + "x".repeat(10_000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        });
        server.on("news.example/drip", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 5000");
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        });
        server.on("news.example/headdrip", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        });
        server.on("news.example/silent", (request, out) -> Thread.sleep(9_000));
        assertThat(refused("/endless").reason()).isEqualTo("too-large");
        assertThat(refused("/chunks").reason()).isEqualTo("too-large");
        for (String path : new String[] {"/drip", "/headdrip", "/silent"}) {
            Fetched.Not slow = refused(path);
            assertThat(slow.reason()).as(path + ": " + slow.detail()).isEqualTo("timeout");
            assertThat(slow.passing()).isTrue();
        }
    }

    @Test
    void wrongLengthsAreNoticedAndNeverRunIntoTheNextAnswer() throws InterruptedException {
        server.on("news.example/short", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 900");
            out.write(WORDS);
        });
        server.on("news.example/long", (request, out) -> {
            RawServer.head(out, "200 OK", "Content-Length: 8");
            out.write("The mill burnedHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"
                    .getBytes(StandardCharsets.US_ASCII));
        });
        server.page("news.example/a", "text/plain", WORDS);
        assertThat(refused("/short").reason()).isEqualTo("cut-short");
        assertThat(((Fetched.Page) fetch("/long")).bytes()).isEqualTo("The mill".getBytes(StandardCharsets.UTF_8));
        assertThat(((Fetched.Page) fetch("/a")).bytes()).isEqualTo(WORDS);
        server.on(
                "news.example/noise",
                (request, out) -> out.write("SSH-2.0-hello\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertThat(refused("/noise").reason()).isEqualTo("unreachable");
    }

    @Test
    void redirectsAreFollowedWithinLimitsAndNeverIntoThePrivateNetwork() throws InterruptedException {
        to("/old", "/new");
        to("/away", server.at("wire.example", "/b"));
        to("/one", "/two");
        to("/two", "/one");
        for (int i = 0; i < 10; i++) {
            to("/long" + i, "/long" + (i + 1));
        }
        to("/inside", server.at("intranet.example", "/secret"));
        to("/router", "http://192.168.0.1/admin");
        to("/file", "file:///etc/passwd");
        to("/odd-port", "http://wire.example:22/");
        server.page("news.example/new", "text/plain", WORDS);
        server.page("wire.example/b", "text/plain", WORDS);
        server.page("intranet.example/secret", "text/plain", WORDS);
        assertThat(((Fetched.Page) fetch("/old")).address().text()).endsWith("/new");
        assertThat(((Fetched.Page) fetch("/away")).address().host()).isEqualTo("wire.example");
        assertThat(refused("/one").detail()).contains("circle");
        assertThat(refused("/long0").reason()).isEqualTo("redirects");
        assertThat(refused("/inside").reason()).isEqualTo("port");
        assertThat(refused("/router").detail()).contains("private network");
        assertThat(refused("/file").reason()).isEqualTo("address");
        assertThat(refused("/odd-port").reason()).isEqualTo("port");
        assertThat(server.requests()).noneMatch(request -> request.host().equals("intranet.example"));
    }

    private void to(String path, String link) {
        server.on("news.example" + path, (request, out) -> RawServer.say(out, "302 Found", "Location: " + link));
    }

    @Test
    void aNameThatStandsForThePrivateNetworkIsRefusedHoweverOftenItTurns() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        Names turning = host -> new InetAddress[] {
            lookups.getAndIncrement() % 2 == 0
                    ? InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})
                    : InetAddress.getByAddress(host, new byte[] {10, 0, 0, 1})
        };
        try (Fetcher careful = fetcher(turning)) {
            for (int i = 0; i < 4; i++) {
                Fetched fetched = careful.fetch(Address.parse("http://rebinding.example/"), Fetched.Version.NONE);
                assertThat(((Fetched.Not) fetched).reason()).isEqualTo("private-network");
            }
        }
        assertThat(server.requests()).isEmpty();
        // an address is looked up once a connection, and that one is checked and used
        AtomicInteger asked = new AtomicInteger();
        server.page("news.example/a", "text/plain", WORDS);
        try (Fetcher counting = fetcher(host -> {
            asked.incrementAndGet();
            return new InetAddress[] {at(host)};
        })) {
            counting.fetch(Address.parse(server.at("news.example", "/a")), Fetched.Version.NONE);
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void theLoopbackAddressIsPrivateInWhateverFormItIsWritten() throws Exception {
        try (Fetcher system = Fetcher.open(FetchOptions.USUAL.withLimits(SMALL), clock, clock)) {
            for (String host : new String[] {"127.0.0.1", "[::1]", "2130706433", "localhost", "[::ffff:127.0.0.1]"}) {
                Fetched fetched = system.fetch(Address.parse("http://" + host + ":8080/"), Fetched.Version.NONE);
                assertThat(((Fetched.Not) fetched).detail()).as(host).contains("private network");
            }
        }
    }

    @Test
    void robotsTxtIsObeyedAndAskedForOnce() throws InterruptedException {
        server.page(
                "news.example/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /closed\nAllow: /closed/but\nCrawl-delay: 7\n");
        server.page("*/closed/x", "text/plain", WORDS);
        server.page("*/closed/but", "text/plain", WORDS);
        server.page("*/open", "text/plain", WORDS);
        assertThat(refused("/closed/x").reason()).isEqualTo("robots");
        assertThat(refused("/closed/x").passing()).isFalse();
        assertThat(fetch("/closed/but")).isInstanceOf(Fetched.Page.class);
        assertThat(fetch("/open")).isInstanceOf(Fetched.Page.class);
        assertThat(server.count("news.example/robots.txt")).isEqualTo(1);
        assertThat(server.count("news.example/closed/x")).isZero();
        assertThat(clock.waits()).contains(Duration.ofSeconds(7));
        clock.sleep(Duration.ofHours(25));
        fetch("/open");
        assertThat(server.count("news.example/robots.txt")).isEqualTo(2);
    }

    @Test
    void whereRobotsTxtCannotBeHadNothingIsReadForTheTimeBeing() throws InterruptedException {
        server.on("news.example/robots.txt", (request, out) -> RawServer.say(out, "500 Oh", ""));
        server.page("news.example/a", "text/plain", WORDS);
        Fetched.Not not = refused("/a");
        assertThat(not.reason()).isEqualTo("robots");
        assertThat(not.passing()).isTrue();
        server.on("news.example/robots.txt", (request, out) -> RawServer.say(out, "410 Gone", ""));
        clock.sleep(Duration.ofMinutes(11));
        assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void aHostIsAskedOneAtATimeWithAPauseBetween() throws InterruptedException {
        server.page("news.example/a", "text/plain", WORDS);
        fetch("/a");
        fetch("/a");
        fetch("/a");
        // robots.txt and three pages: three pauses
        assertThat(clock.waits()).containsExactlyElementsOf(java.util.Collections.nCopies(3, Duration.ofSeconds(1)));
    }

    @Test
    void aHostThatAsksToBeLeftAloneIsLeftAlone() throws InterruptedException {
        server.on(
                "news.example/busy", (request, out) -> RawServer.say(out, "429 Too Many Requests", "Retry-After: 600"));
        server.page("news.example/a", "text/plain", WORDS);
        Fetched.Not busy = refused("/busy");
        assertThat(busy.passing()).isTrue();
        assertThat(busy.retryAfter()).contains(Duration.ofMinutes(10));
        assertThat(refused("/a").reason()).isEqualTo("wait");
        assertThat(server.count("news.example/a")).isZero();
        clock.sleep(Duration.ofMinutes(11));
        assertThat(fetch("/a")).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void whatIsNotThereIsNotThereForGoodAndAFaultOfTheServerIsNot() throws InterruptedException {
        server.on("news.example/fault", (request, out) -> RawServer.say(out, "500 Internal Server Error", ""));
        server.on("news.example/gone", (request, out) -> RawServer.say(out, "410 Gone", ""));
        assertThat(refused("/fault").passing()).isTrue();
        assertThat(refused("/gone").passing()).isFalse();
        assertThat(refused("/missing").detail()).isEqualTo("the host answered 404 Not Found");
    }

    @Test
    void sendsSomethingWhereTheUserNamedThePlace() {
        server.on("news.example/hook", (request, out) -> RawServer.say(out, "204 No Content", ""));
        server.on("news.example/full", (request, out) -> RawServer.say(out, "503 Busy", "Retry-After: 5"));
        Address hook = Address.parse(server.at("news.example", "/hook"));
        assertThat(fetcher.send(hook, java.util.Map.of("X-Id", "7"), WORDS)).isEmpty();
        assertThat(server.requests().getLast().body()).isEqualTo("The mill burned down.");
        assertThat(fetcher.send(hook.resolve("/full"), java.util.Map.of(), WORDS)
                        .orElseThrow()
                        .retryAfter())
                .contains(Duration.ofSeconds(5));
        assertThat(fetcher.send(Address.parse("http://10.0.0.1/"), java.util.Map.of(), WORDS)
                        .orElseThrow()
                        .reason())
                .isEqualTo("private-network");
    }
}
