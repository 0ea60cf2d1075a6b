package hearsay.lines;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A time of day in the ways that pages write it.
 *
 * <p>Examples: "10:25", "9.05 p.m. GMT", "14h30", "7pm", "2031-03-09T23:10:00Z". "12.30" alone is no time: it may be a price.
 */
public final class ClockTimes {
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int NONE = -1;

    private final String text;

    private ClockTimes(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    /** The first time of day in a text. */
    public static Optional<LocalTime> find(String text) {
        ClockTimes times = new ClockTimes(text);
        for (int i = 0; i < text.length(); i++) {
            boolean opens =
                    times.isDigit(i) && (i == 0 || !times.isDigit(i - 1) && ".,:/-$€£".indexOf(text.charAt(i - 1)) < 0);
            Optional<LocalTime> found = opens ? times.at(i) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private Optional<LocalTime> at(int from) {
        int end = isDigit(from + 1) ? from + 2 : from + 1;
        if (isDigit(end)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(text.substring(from, end));
        boolean minuted = end < text.length()
                && ":.h".indexOf(text.charAt(end)) >= 0
                && isDigit(end + 1)
                && isDigit(end + 2)
                && !isDigit(end + 3);
        int minute = minuted ? Integer.parseInt(text.substring(end + 1, end + 3)) : NONE;
        int half = half(minuted ? end + 3 : end);
        boolean sure = half != NONE || minuted && text.charAt(end) != '.';
        return sure ? time(hour, Math.max(0, minute), half) : Optional.empty();
    }

    /** 0 before noon, 12 after it; less than 0 where nothing is said. */
    private int half(int at) {
        String rest = text.substring(Math.min(at, text.length()))
                .replace("\u00a0", " ")
                .stripLeading();
        String letters = rest.replace(".", "");
        boolean ends = letters.length() == 2 || letters.length() > 2 && !Character.isLetterOrDigit(letters.charAt(2));
        if (!ends) {
            return NONE;
        }
        return letters.startsWith("am") ? 0 : letters.startsWith("pm") ? NOON : NONE;
    }

    private static Optional<LocalTime> time(int hour, int minute, int half) {
        boolean fits = minute < MINUTES && (half == NONE ? hour < HOURS : hour >= 1 && hour <= NOON);
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half == NONE ? hour : hour % NOON + half, minute));
    }
}
