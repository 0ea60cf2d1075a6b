package hearsay.lines;

import hearsay.lexicon.Table;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A time of day in the ways that pages write it, with the zone after it ({@code clock-words.tsv}), which is not counted in.
 *
 * <p>Examples: "10:25", "9.05 p.m. GMT", "14h30", "7pm", "2031-03-09T23:10:00Z". "12.30" alone is no time: it may be a price.
 *
 * @param time by the clock of whoever wrote it
 * @param start where it begins in the text
 * @param end where it and what belongs to it end
 */
public record ClockTime(LocalTime time, int start, int end) {
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int NONE = -1;
    private static final String NO_TIME_AFTER = ".,:/-$€£";
    private static final Set<String> WORDS = Table.load("clock-words.tsv", "words").rows().stream()
            .map(row -> row.get("words"))
            .collect(Collectors.toUnmodifiableSet());

    /** The first time of day in a text. */
    public static Optional<ClockTime> find(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean opens = isDigit(text, i)
                    && (i == 0 || !isDigit(text, i - 1) && NO_TIME_AFTER.indexOf(text.charAt(i - 1)) < 0);
            Optional<ClockTime> found = opens ? at(text, i) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static Optional<ClockTime> at(String text, int from) {
        int end = isDigit(text, from + 1) ? from + 2 : from + 1;
        if (isDigit(text, end)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(text.substring(from, end));
        boolean minuted = end < text.length()
                && ":.hH".indexOf(text.charAt(end)) >= 0
                && isDigit(text, end + 1)
                && isDigit(text, end + 2)
                && !isDigit(text, end + 3);
        int minute = minuted ? Integer.parseInt(text.substring(end + 1, end + 3)) : NONE;
        boolean dotted = minuted && text.charAt(end) == '.';
        int clock = minuted ? end + 3 : end;
        int half = half(text, clock);
        return half == NONE && (!minuted || dotted)
                ? Optional.empty()
                : time(hour, Math.max(0, minute), half)
                        .map(time ->
                                new ClockTime(time, from, after(text, half == NONE ? clock : afterHalf(text, clock))));
    }

    /** 0 before noon, 12 after it; less than 0 where nothing is said. */
    private static int half(String text, int at) {
        int end = afterHalf(text, at);
        String letters = text.substring(at, end).replace(".", "").strip().toLowerCase(Locale.ROOT);
        return letters.equals("am") ? 0 : letters.equals("pm") ? NOON : NONE;
    }

    /** Where "am" or "p.m." ends that may stand there. */
    private static int afterHalf(String text, int at) {
        int i = skipSpace(text, at);
        int letters = 0;
        while (i < text.length()
                && letters < 2
                && (Character.isLetter(text.charAt(i)) || letters > 0 && text.charAt(i) == '.')) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            i++;
        }
        boolean ends = i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
        boolean dotted = ends
                && i < text.length()
                && text.charAt(i) == '.'
                && text.substring(at, i).contains(".");
        return letters == 2 && ends ? dotted ? i + 1 : i : at;
    }

    /** Where the name of a zone ends that may stand there, in brackets or not. */
    private static int after(String text, int at) {
        int from = skipSpace(text, at);
        boolean bracket = from < text.length() && text.charAt(from) == '(';
        from += bracket ? 1 : 0;
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean zone = WORDS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
        return zone ? bracket && to < text.length() && text.charAt(to) == ')' ? to + 1 : to : at;
    }

    private static int skipSpace(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private static Optional<LocalTime> time(int hour, int minute, int half) {
        boolean fits = minute < MINUTES && (half == NONE ? hour < HOURS : hour >= 1 && hour <= NOON);
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half == NONE ? hour : hour % NOON + half, minute));
    }
}
