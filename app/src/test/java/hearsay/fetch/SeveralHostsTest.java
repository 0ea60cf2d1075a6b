package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many hosts, all of them one server, that answer when they like. */
@Timeout(60)
class SeveralHostsTest {
    private final StoppedClock clock = new StoppedClock("2031-03-09T12:00:00Z");
    private final Map<String, AtomicInteger> inHand = new ConcurrentHashMap<>();
    private final AtomicInteger mostOfOne = new AtomicInteger();
    private RawServer server;
    private Fetcher fetcher;
    private SeveralHosts hosts;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer();
        fetcher = Fetcher.open(
                FetchOptions.USUAL.withAllowedHosts(
                        java.util.Set.of("a.example", "b.example", "c.example", "d.example", "e.example", "f.example")),
                clock,
                clock,
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        hosts = new SeveralHosts(fetcher);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private SeveralHosts.Request request(String host, String path) {
        return new SeveralHosts.Request(Address.parse(server.at(host, path)), Fetched.Version.NONE);
    }

    private static String words(Fetched fetched) {
        return fetched instanceof Fetched.Page page
                ? new String(page.bytes(), StandardCharsets.UTF_8)
                : fetched.toString();
    }

    private void say(String place, String words, Wait wait) {
        server.on(place, (request, out) -> {
            AtomicInteger now = inHand.computeIfAbsent(request.host(), host -> new AtomicInteger());
            mostOfOne.accumulateAndGet(now.incrementAndGet(), Math::max);
            wait.await();
            now.decrementAndGet();
            RawServer.say(out, "200 OK", "", words.getBytes(StandardCharsets.UTF_8));
        });
    }

    private interface Wait {
        void await() throws InterruptedException;
    }

    @Test
    void asksSeveralHostsAtOnceAndHandsOnInTheOrderAskedFor() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(3);
        for (String host : List.of("a.example", "b.example", "c.example")) {
            // each answers when the two others are asked too; the first of them last
            say(host + "/x", host, () -> {
                all.countDown();
                assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
                Thread.sleep(host.equals("a.example") ? 200 : 0);
            });
        }
        List<String> came = new ArrayList<>();
        hosts.ask(
                List.of(request("a.example", "/x"), request("b.example", "/x"), request("c.example", "/x")),
                (place, fetched) -> came.add(place + " " + words(fetched)));
        assertThat(came).containsExactly("0 a.example", "1 b.example", "2 c.example");
    }

    @Test
    void asksOneHostForOneThingAtATimeHoweverTheRequestsAreMixed() throws InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<SeveralHosts.Request> requests = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String host = "abcdef".charAt(random.nextInt(6)) + ".example";
            int wait = random.nextInt(8);
            say(host + "/" + i, "answer " + i, () -> Thread.sleep(wait));
            requests.add(request(host, "/" + i));
        }
        List<String> came = new ArrayList<>();
        hosts.ask(requests, (place, fetched) -> came.add(words(fetched)));
        assertThat(came).as("seed " + seed).hasSize(60);
        for (int i = 0; i < came.size(); i++) {
            assertThat(came.get(i)).as("seed " + seed).isEqualTo("answer " + i);
        }
        assertThat(mostOfOne.get()).as("seed " + seed).isEqualTo(1);
    }

    @Test
    void stopsWhenTheTakerHasHadEnoughAndAsksNotFarAhead() throws InterruptedException {
        List<SeveralHosts.Request> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            say("a.example/" + i, "answer " + i, () -> {});
            requests.add(request("a.example", "/" + i));
        }
        List<String> came = new ArrayList<>();
        hosts.ask(requests, (place, fetched) -> {
            came.add(words(fetched));
            return place < 2;
        });
        assertThat(came).containsExactly("answer 0", "answer 1", "answer 2");
        assertThat(server.requests()).hasSizeLessThan(20);
    }

    @Test
    void aFaultOfOneRequestReachesTheCaller() {
        Fetcher broken = Fetcher.open(FetchOptions.USUAL, clock, clock, host -> {
            throw new IllegalStateException("no names today");
        });
        assertThatThrownBy(() -> new SeveralHosts(broken)
                        .ask(
                                List.of(new SeveralHosts.Request(
                                        Address.parse("http://news.example/"), Fetched.Version.NONE)),
                                (place, fetched) -> true))
                .hasMessageContaining("no names today");
        broken.close();
    }
}
