package hearsay.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday, October 21, 2031 | 2031-10-21",
                "31 Oct. 2031, 16:55 | 2031-10-31",
                "Oct. 3rd, 2031 | 2031-10-03",
                "the 3rd of May, 2031 | 2031-05-03",
                "10/23/31 | 2031-10-23",
                "23/10/2031 | 2031-10-23",
                "23.10.2031 um 9 Uhr | 2031-10-23",
                "7. Dezember 2031 | 2031-12-07",
                "9 de marzo de 2031 | 2031-03-09",
                "2031-10-31T16:55:00Z | 2031-10-31",
                "/2031/3/9/mill | 2031-03-09",
                "20311031 | 2031-10-31",
                "at 16:55 on 2 June 2031 | 2031-06-02"
            })
    void aDayIsFoundHoweverItIsWritten(String text, String day) {
        assertThat(CalendarDates.find(text).orElseThrow()).hasToString(day.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May 2031",
                "version 1.2.3",
                "31/02/2031",
                "call 555-01-2031",
                "© 2031",
                "12.30 on Monday",
                "13/13/2031"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(CalendarDates.find(text)).isEmpty();
    }

    @Test
    void theDayComesFirstWhereThePageSaysSo() {
        assertThat(CalendarDates.find("3/4/2031", true).orElseThrow()).hasToString("2031-04-03");
        assertThat(CalendarDates.find("3/4/2031").orElseThrow()).hasToString("2031-03-04");
    }
}
