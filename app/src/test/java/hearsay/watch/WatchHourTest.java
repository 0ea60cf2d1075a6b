package hearsay.watch;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Addresses;
import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.fetch.Address;
import hearsay.fetch.FetchOptions;
import hearsay.fetch.Fetcher;
import hearsay.fetch.Limits;
import hearsay.fetch.Names;
import hearsay.fetch.Pause;
import hearsay.fetch.RawServer;
import hearsay.fetch.StoppedClock;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.store.Access;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An hour of simulated time in a bad neighbourhood, with the watcher stopped and started again in between: all that should be
 * added is added once, nothing else is touched, and what changed is told to everybody once.
 */
@Timeout(900)
class WatchHourTest {
    private static final Limits SMALL =
            new Limits(200_000, Duration.ofSeconds(2), Duration.ofMillis(1800), Duration.ofMillis(2500), 5);
    private static final String SECRET = "a secret of the desk";

    @TempDir
    private Path folder;

    private final StoppedClock clock = new StoppedClock("2031-03-09T12:00:00Z");
    private final StringWriter terminal = new StringWriter();
    private final List<String> notices = new ArrayList<>();
    private final List<RawServer.Request> taken = new ArrayList<>();
    private RawServer server;
    private MailBox mail;
    private BadNeighbourhood neighbourhood;

    @BeforeEach
    void open() throws Exception {
        server = new RawServer();
        mail = new MailBox(1);
        neighbourhood = new BadNeighbourhood(server, clock);
        AtomicInteger refusals = new AtomicInteger(2);
        server.on("hook.example/hook", (request, out) -> {
            if (refusals.getAndDecrement() > 0) {
                RawServer.say(out, "503 Busy", "");
            } else {
                taken.add(request);
                RawServer.say(out, "204 No Content", "");
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        server.close();
        mail.close();
    }

    private static final Names NAMES = host -> {
        if (host.equals("nowhere.example")) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {
            host.equals("router.example") ? InetAddress.getByName("192.168.0.1") : InetAddress.getLoopbackAddress()
        };
    };

    /** Watches until so many minutes after the start, as a process of its own would. */
    private void watchUntil(int minutes, Hearsay hearsay) {
        Instant end = Instant.parse("2031-03-09T12:00:00Z").plus(Duration.ofMinutes(minutes));
        Pause pause = duration -> {
            if (clock.instant().plus(duration).isAfter(end)) {
                throw new InterruptedException("time is up");
            }
            clock.sleep(duration);
        };
        FetchOptions options =
                FetchOptions.USUAL.withAllowedHosts(neighbourhood.hosts()).withLimits(SMALL);
        String place = folder.resolve("veldan.hearsay").toString();
        try (Fetcher fetcher = Fetcher.open(options, clock, clock, NAMES);
                KeptLedger ledger = KeptLedger.open(place, Access.CREATE, hearsay, clock)) {
            List<Channel> channels = List.of(
                    new TerminalChannel(new PrintWriter(terminal, true), false),
                    new AtomFile(folder.resolve("changes.atom"), ledger),
                    new Webhook(fetcher, Address.parse(server.at("hook.example", "/hook")), SECRET, clock),
                    new MailChannel(
                            MailServer.parse("smtp://127.0.0.1:" + mail.port()),
                            "",
                            "hearsay@desk.example",
                            "ann@desk.example"));
            new Watcher(
                            ledger,
                            fetcher,
                            new Addresses(fetcher, new Reader(ReadOptions.DEFAULT)),
                            () -> List.of(Address.parse(server.at("start.example", "/feeds.opml"))),
                            WatchOptions.named("Veldan quay"),
                            channels,
                            clock,
                            pause,
                            notices::add)
                    .run();
        } catch (InterruptedException e) {
            // the time is up
        }
    }

    @Test
    void addsWhatIsNewOnceAndTellsWhatChangedOnce() throws Exception {
        Hearsay hearsay = Hearsay.withThreads(1);
        watchUntil(15, hearsay);
        watchUntil(35, hearsay);
        watchUntil(61, hearsay);
        String log = String.join("\n", notices);

        try (KeptLedger ledger =
                KeptLedger.open(folder.resolve("veldan.hearsay").toString(), Access.READ, hearsay, clock)) {
            assertThat(ledger.documents())
                    .as(log)
                    .extracting(Document::name)
                    .containsExactlyInAnyOrderElementsOf(neighbourhood.good());
            assertThat(ledger.failed(Optional.empty()))
                    .extracting(FailedDocument::name)
                    .doesNotHaveDuplicates()
                    .contains(
                            server.at("odd.example", "/missing"),
                            server.at("odd.example", "/cycle"),
                            server.at("odd.example", "/bomb"),
                            server.at("odd.example", "/foreign"),
                            server.at("polite.example", "/closed/1"),
                            server.at("intranet.example", "/secret"),
                            "http://router.example/x",
                            "http://127.0.0.1/x",
                            "http://other.example:22/x");
            assertThat(ledger.check()).isEmpty();
        }
        assertThat(neighbourhood.pages()).as("pages in the neighbourhood").isGreaterThan(40);
        severalHostsAreAskedAtOnce();
        nothingElseIsTouched();
        everybodyIsToldOnce();
    }

    /** The slow host and the quick one answer only when both are asked; what they list comes in the order of the feeds. */
    private void severalHostsAreAskedAtOnce() {
        assertThat(notices).noneMatch(notice -> notice.contains("500 Alone"));
        List<String> added = notices.stream()
                .filter(notice -> notice.startsWith("added "))
                .map(notice -> notice.substring(notice.lastIndexOf(' ') + 1))
                .toList();
        assertThat(added)
                .containsSubsequence(
                        server.at("post.example", "/news/0"),
                        server.at("wire.example", "/a"),
                        server.at("slow.example", "/1"),
                        server.at("quick.example", "/1"),
                        server.at("dup.example", "/1"),
                        server.at("odd.example", "/fine"));
    }

    private void nothingElseIsTouched() {
        assertThat(server.requests()).noneMatch(request -> request.host().equals("intranet.example"));
        assertThat(server.requests()).noneMatch(request -> request.path().startsWith("/closed"));
        assertThat(server.requests()).noneMatch(request -> request.path().startsWith("/old"));
        for (String page : neighbourhood.good()) {
            Address address = Address.parse(page);
            long asked = server.requests().stream()
                    .filter(request -> Address.parse(server.at(request.host(), request.path()))
                            .key()
                            .equals(address.key()))
                    .count();
            // an article that other addresses lead to is asked for through each of them
            assertThat(asked).as(page).isBetween(1L, page.endsWith("/fine") ? 3L : 1L);
        }
        assertThat(server.count("post.example/rss"))
                .as("asked as its ttl of ten minutes has it")
                .isBetween(6L, 7L);
        assertThat(server.count("wire.example/atom"))
                .as("asked as Cache-Control has it")
                .isBetween(4L, 5L);
        assertThat(server.count("busy.example/rss"))
                .as("left alone for half an hour")
                .isBetween(2L, 5L);
        assertThat(server.count("circle.example/rss")).as("less and less often").isLessThan(6);
    }

    private void everybodyIsToldOnce() throws Exception {
        List<Batch> batches;
        try (KeptLedger ledger = KeptLedger.open(
                folder.resolve("veldan.hearsay").toString(), Access.READ, Hearsay.withThreads(1), clock)) {
            batches = Watcher.told(ledger);
        }
        List<Told> told =
                batches.stream().flatMap(batch -> batch.changes().stream()).toList();
        assertThat(told).extracting(Told::id).doesNotHaveDuplicates();
        assertThat(told).extracting(Told::kind).contains("contested", "figure", "origin");
        assertThat(told).allSatisfy(change -> assertThat(change.citations()).isNotEmpty());
        for (Told change : told) {
            assertThat(terminal.toString().split(java.util.regex.Pattern.quote(change.text()), -1).length - 1)
                    .as(change.text())
                    .isEqualTo((int) told.stream()
                            .filter(other -> other.text().equals(change.text()))
                            .count());
        }
        List<String> ids = batches.stream().map(Batch::id).toList();
        assertThat(taken)
                .extracting(request -> request.headers().get("webhook-id"))
                .containsExactlyElementsOf(ids);
        for (RawServer.Request request : taken) {
            assertThat(request.headers().get("webhook-signature")).isEqualTo(signature(request));
        }
        assertThat(mail.mails()).hasSameSizeAs(ids);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(mail.mails().get(i))
                    .contains("Message-ID: <" + ids.get(i) + "@hearsay.invalid>")
                    .contains("To: ann@desk.example");
        }
        Path atom = folder.resolve("changes.atom");
        var feed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(atom.toFile());
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(told.size());
        assertThat(new TreeSet<>(Files.readAllLines(atom))).isNotEmpty();
    }

    private static String signature(RawServer.Request request) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String words = request.headers().get("webhook-id") + "."
                + request.headers().get("webhook-timestamp") + "." + request.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    }
}
