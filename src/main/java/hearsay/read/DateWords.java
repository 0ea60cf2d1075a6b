package hearsay.read;

import hearsay.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date in the ways that heads and feet of articles write it.
 *
 * <p>Examples: "Monday, October 21, 2024", "31 Oct. 2024, 16:55", "10/23/24" (month first; day first where the first number
 * is above 12), "2024-10-31".
 */
final class DateWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})\\b");
    private static final Pattern SLASHES = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?:\\b|T)");

    private DateWords() {}

    static Optional<PartialDate> find(String text) {
        Matcher m = MONTH_FIRST.matcher(text);
        if (m.find()) {
            return date(m.group(3), month(m.group(1)), Integer.parseInt(m.group(2)));
        }
        m = DAY_FIRST.matcher(text);
        if (m.find()) {
            return date(m.group(3), month(m.group(2)), Integer.parseInt(m.group(1)));
        }
        m = ISO.matcher(text);
        if (m.find()) {
            return PartialDate.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
        }
        m = SLASHES.matcher(text);
        if (m.find()) {
            int a = Integer.parseInt(m.group(1));
            int b = Integer.parseInt(m.group(2));
            return a > 12 ? date(m.group(3), b, a) : date(m.group(3), a, b);
        }
        return Optional.empty();
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<PartialDate> date(String year, int month, int day) {
        int y = Integer.parseInt(year);
        try {
            return Optional.of(new PartialDate(y < 100 ? 2000 + y : y, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
