package hearsay.read;

import hearsay.lines.CalendarDates;
import hearsay.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What some saved texts set before the first sentence, in the same line: "Published", the day, who posted it, the headline
 * once more; then a dateline.
 *
 * <p>Example: "Posted on April 4 2031 by Lena Abbot Dam breaks in Halmora . SARROW - The dam broke" opens with 59 characters
 * that are no sentence.
 *
 * @param length how many characters come before the first sentence
 * @param date the day among them
 * @param agency the agency in the dateline
 */
record OpeningWords(int length, Optional<PartialDate> date, Optional<String> agency) {
    private static final List<String> LABELS = List.of(
            "date of publication",
            "published on",
            "published",
            "posted on",
            "posted",
            "last updated",
            "updated",
            "date",
            "on");
    private static final List<String> WEEKDAYS = List.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");
    private static final int LONGEST_DATE = 5;
    private static final int LONGEST_NAME = 100;

    static OpeningWords of(String line, Optional<String> title) {
        int at = 0;
        Optional<PartialDate> date = Optional.empty();
        int labelled = phrase(line, at, LABELS);
        int day = phrase(line, labelled, WEEKDAYS);
        int dated = date(line, day);
        if (dated > day) {
            date = CalendarDates.find(line.substring(day, dated)).map(PartialDate::of);
            at = dated;
        }
        int titled = title.map(t -> repeatedAfterName(line, dated, t)).orElse(dated);
        if (titled > dated) {
            at = titled;
        }
        // a day alone opens many a sentence ("April 4, 2031 was"): it is cut off only where a label or the headline is
        // there
        if (titled == dated && labelled == 0 && !opens(line, at)) {
            at = 0;
            date = Optional.empty();
        }
        Optional<Dateline> dateline = Dateline.of(line.substring(at));
        int length = at + dateline.map(Dateline::length).orElse(0);
        return new OpeningWords(length, date, dateline.flatMap(Dateline::agency));
    }

    private static boolean opens(String line, int at) {
        return at < line.length() && Character.isUpperCase(line.charAt(at));
    }

    private static int phrase(String line, int at, List<String> phrases) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String phrase : phrases) {
            int end = at + phrase.length();
            if (lower.startsWith(phrase, at) && end < line.length() && !Character.isLetter(line.charAt(end))) {
                return skip(line, end, " :,.");
            }
        }
        return at;
    }

    /** The end of the date that begins at a place: the shortest run of words that is one. */
    private static int date(String line, int at) {
        int end = at;
        for (int words = 0; words < LONGEST_DATE && end < line.length(); words++) {
            end = next(line, end);
            if (CalendarDates.find(line.substring(at, end)).isPresent()) {
                return skip(line, end, " :,.|-–—");
            }
            end = skip(line, end, " ");
        }
        return at;
    }

    private static int next(String line, int from) {
        int space = line.indexOf(' ', from);
        return space < 0 ? line.length() : space;
    }

    /** The end of a title at a place, or after the name of who posted it. */
    private static int repeatedAfterName(String line, int at, String title) {
        int end = repeated(line, at, title);
        if (end > at || !line.startsWith("by ", at)) {
            return end;
        }
        for (int i = at; i < Math.min(line.length(), at + LONGEST_NAME); i = next(line, i) + 1) {
            end = repeated(line, i, title);
            if (end > i) {
                return end;
            }
        }
        return at;
    }

    /** The end of a title that begins at a place, compared letter by letter; the place itself where it does not. */
    private static int repeated(String line, int at, String title) {
        int i = at;
        int letters = 0;
        for (int t = 0; t < title.length(); t++) {
            if (!Character.isLetterOrDigit(title.charAt(t))) {
                continue;
            }
            while (i < line.length() && !Character.isLetterOrDigit(line.charAt(i))) {
                i++;
            }
            if (i >= line.length() || Character.toLowerCase(line.charAt(i)) != Character.toLowerCase(title.charAt(t))) {
                return at;
            }
            i++;
            letters++;
        }
        boolean ends = i >= line.length() || !Character.isLetterOrDigit(line.charAt(i));
        return letters > 10 && ends && i < line.length() ? skip(line, i, " .:”\"'’!?") : at;
    }

    private static int skip(String line, int from, String marks) {
        int at = from;
        while (at < line.length() && marks.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
