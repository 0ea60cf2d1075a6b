package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The small guards, each by itself. */
class GuardsTest {
    @Test
    void aMinuteAfterTheFirstOneMoreIsAllowed() {
        AtomicLong time = new AtomicLong();
        Pace pace = new Pace(2, time::get);
        pace.count("10.0.0.1");
        time.set(30_000_000_000L);
        pace.count("10.0.0.1");
        assertThat(pace.isUsedUp("10.0.0.1")).isTrue();
        assertThat(pace.isUsedUp("10.0.0.2")).isFalse();
        time.set(61_000_000_000L);
        assertThat(pace.isUsedUp("10.0.0.1")).isFalse();
    }

    @Test
    void aLoopbackServerKnowsLoopbackNamesAlone() {
        Host host = new Host("127.0.0.1", List.of());
        assertThat(List.of("127.0.0.1:8642", "localhost", "[::1]:8642", "127.0.0.2"))
                .allMatch(host::isOwn);
        assertThat(List.of("", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.0.2"))
                .noneMatch(host::isOwn);
    }

    @Test
    void aServerForOthersKnowsAddressesAndTheNamesGiven() {
        Host host = new Host("0.0.0.0", List.of("Desk.example.org"));
        assertThat(List.of("192.168.0.2:8642", "desk.example.org", "[2001:db8::1]:8642"))
                .allMatch(host::isOwn);
        assertThat(List.of("evil.example", "desk.example.org.evil.example")).noneMatch(host::isOwn);
    }

    @Test
    void oneGoesBackOnlyWithinTheServer() {
        assertThat(Local.path("/matters?status=open#c-1")).isEqualTo("/matters?status=open#c-1");
        assertThat(List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x", ""))
                .allMatch(address -> Local.path(address).equals("/"));
        assertThat(Local.with("/holders/A#c-1", "entered", 3, Optional.of("c-9")))
                .isEqualTo("/holders/A?entered=3#c-9");
    }

    @Test
    void aPastedTextIsCalledByItsFirstWordsAndAPageIsAPage() {
        assertThat(Pasted.line(
                        "Mill burns\n\nAll is lost.", Optional.empty(), Optional.of("Wire"), Optional.of("2031-03")))
                .isEqualTo("{\"id\":\"Mill burns\",\"text\":\"Mill burns\\n\\nAll is lost.\",\"outlet\":\"Wire\","
                        + "\"published\":\"2031-03\"}\n");
        assertThat(Pasted.line("<html>x", Optional.of("T"), Optional.empty(), Optional.empty()))
                .contains("\"html\":\"<html>x\"", "\"id\":\"T\"");
    }
}
