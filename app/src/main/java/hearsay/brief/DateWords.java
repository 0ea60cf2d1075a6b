package hearsay.brief;

import hearsay.model.PartialDate;
import java.util.List;

/** Dates as a reader writes them: {@code 3 March 2031}, {@code March 2031}, {@code 2031}. */
final class DateWords {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateWords() {}

    static String of(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        String month = MONTHS.get(date.month() - 1) + " " + date.year();
        return date.day() == 0 ? month : date.day() + " " + month;
    }
}
