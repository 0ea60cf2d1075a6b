package hearsay.read.file;

import hearsay.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day in a date as mail and feeds write it, by the clock of whoever wrote it. */
final class Days {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 100;

    private Days() {}

    /** "Mon, 3 Mar 2031 10:00:00 +0100" (RFC 5322) or "2031-03-03T10:00:00Z" (ISO 8601, RFC 3339). */
    static Optional<PartialDate> of(String text) {
        String date = text.strip();
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        return PartialDate.parse(date.replace(' ', 'T')).or(() -> rfc(date));
    }

    private static Optional<PartialDate> rfc(String date) {
        List<String> words = List.of(date.replace(',', ' ').strip().split("[\\s-]+"));
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            int month = word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3)) + 1;
            if (month > 0 && isNumber(words.get(i - 1), 1, 2) && isNumber(words.get(i + 1), 2, 4)) {
                int year = Integer.parseInt(words.get(i + 1));
                return date(year < 100 ? 2000 + year : year, month, Integer.parseInt(words.get(i - 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String word, int shortest, int longest) {
        return word.length() >= shortest
                && word.length() <= longest
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        try {
            return day == 0 ? Optional.empty() : Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
