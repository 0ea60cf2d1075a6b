package hearsay.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2031-03-09T12:00:00Z");

    private static Duration next(long ttlInMinutes, long freshInMinutes) {
        Optional<Duration> ttl = ttlInMinutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(ttlInMinutes));
        Optional<Duration> fresh =
                freshInMinutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(freshInMinutes));
        return Duration.between(NOW, Schedule.USUAL.next(NOW, ttl, fresh));
    }

    @Test
    void asksAsOftenAsTheFeedWantsWithinLimits() {
        assertThat(next(0, 0)).isEqualTo(Duration.ofMinutes(30));
        assertThat(next(60, 10)).isEqualTo(Duration.ofHours(1));
        assertThat(next(0, 1)).isEqualTo(Duration.ofMinutes(5));
        assertThat(next(100_000, 0)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void waitsLongerAfterEachFailureAndAsLongAsTheHostAsks() {
        Schedule schedule = Schedule.USUAL;
        assertThat(schedule.retry(NOW, 1, Optional.empty())).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(schedule.retry(NOW, 4, Optional.empty())).isEqualTo(NOW.plus(Duration.ofMinutes(40)));
        assertThat(schedule.retry(NOW, 400, Optional.empty())).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(schedule.retry(NOW, 1, Optional.of(Duration.ofHours(2)))).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(schedule.retry(NOW, 1, Optional.of(Duration.ofDays(9)))).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }
}
