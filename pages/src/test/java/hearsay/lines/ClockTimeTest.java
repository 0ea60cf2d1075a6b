package hearsay.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "10:25, 10:25",
        "at 9.05 p.m. GMT, 21:05",
        "12:10am, 00:10",
        "12.10 pm, 12:10",
        "14h30, 14:30",
        "7pm, 19:00",
        "Updated 7 PM on Monday, 19:00",
        "3 March 2031 18:20, 18:20",
        "23:10:00Z, 23:10"
    })
    void aTimeIsFoundHoweverItIsWritten(String text, String time) {
        assertThat(ClockTime.find(text).orElseThrow().time()).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12.30", "25:10", "10:75", "$7.50", "1,200", "7 amendments", "3/4/2031", "13pm", "2031"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(ClockTime.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "10:25 Crack found| Crack found",
                "10.25am GMT: crack found|: crack found",
                "9 p.m. (CET) - crack| - crack",
                "10:25 US divers| US divers"
            })
    void theZoneBelongsToIt(String text, String rest) {
        assertThat(text.substring(ClockTime.find(text).orElseThrow().end())).isEqualTo(rest);
    }
}
