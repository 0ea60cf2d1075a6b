package hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PartialDateTest {
    @Test
    void staysAsCoarseAsItWasGiven() {
        assertThat(PartialDate.parse("2031").orElseThrow()).hasToString("2031");
        assertThat(PartialDate.parse("2031-03").orElseThrow()).hasToString("2031-03");
        assertThat(PartialDate.parse("2031-03-09T16:55").orElseThrow()).hasToString("2031-03-09");
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThat(PartialDate.parse("2031-W12")).isEmpty();
        assertThat(PartialDate.parse("2031-02-30")).isEmpty();
        assertThatThrownBy(() -> new PartialDate(2031, 0, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersByFirstDay() {
        assertThat(new PartialDate(2031, 3, 0)).isLessThan(new PartialDate(2031, 3, 2));
        assertThat(new PartialDate(2031, 3, 1)).isLessThan(new PartialDate(2031, 3, 0));
    }
}
