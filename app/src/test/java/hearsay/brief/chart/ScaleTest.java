package hearsay.brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void figuresNearEachOtherStandOnALinearScaleFromZero() {
        Scale scale = Scale.holding(List.of(90.0, 310.0));
        assertThat(scale.logarithmic()).isFalse();
        assertThat(scale.ticks()).containsExactly(0.0, 100.0, 200.0, 300.0, 400.0);
        assertThat(scale.position(200)).isEqualTo(0.5);
    }

    @Test
    void figuresMoreThanThirtyTimesApartStandOnALogarithmicScale() {
        Scale scale = Scale.holding(List.of(64.0, 4645.0));
        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.ticks()).startsWith(10.0).endsWith(10_000.0);
    }

    @Test
    void aFigureOfNoughtKeepsTheScaleLinear() {
        assertThat(Scale.holding(List.of(0.0, 4000.0)).logarithmic()).isFalse();
    }

    @Test
    void ticksOfAWeekAreDaysAndTheYearStandsOnce() {
        assertThat(time("2031-03-03", "2031-03-09").ticks())
                .extracting(TimeScale.Tick::label)
                .first()
                .isEqualTo("3 Mar 2031");
        assertThat(time("2031-03-03", "2031-03-09").ticks().size()).isBetween(3, 8);
    }

    @Test
    void ticksOfAYearAreMonths() {
        assertThat(time("2030-02", "2030-11").ticks())
                .extracting(TimeScale.Tick::label)
                .contains("Mar 2030", "May");
    }

    @Test
    void ticksOfACenturyAreYears() {
        assertThat(time("1900", "2000").ticks())
                .extracting(TimeScale.Tick::label)
                .contains("1920");
    }

    private static TimeScale time(String first, String last) {
        return TimeScale.holding(List.of(
                PartialDate.parse(first).orElseThrow(), PartialDate.parse(last).orElseThrow()));
    }
}
