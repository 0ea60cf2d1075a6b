package hearsay.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The days of a live blog's entries, of which most pages write the time alone: the oldest is of the day that the page was published
 * on, and where the clock falls back by hours, midnight has passed.
 *
 * <p>Example: 00:20, 23:40, 21:15 from the top of a page of 3 March are of the 4th, the 3rd and the 3rd.
 */
final class EntryDays {
    private static final int HOURS_OF_A_NIGHT = 3;
    private static final int SECONDS_OF_AN_HOUR = 3_600;
    private static final int HALF_A_DAY = 12 * SECONDS_OF_AN_HOUR;

    private EntryDays() {}

    /**
     * The day of each entry, in the order given.
     *
     * @param first the day that the page was published on
     */
    static List<Optional<LocalDate>> of(List<TimedEntry> entries, Optional<LocalDate> first) {
        boolean newestFirst = isNewestFirst(entries);
        List<TimedEntry> inTime = new ArrayList<>(entries);
        if (newestFirst) {
            Collections.reverse(inTime);
        }
        List<Optional<LocalDate>> days = new ArrayList<>();
        Optional<LocalDate> day = first;
        LocalTime before = LocalTime.MIN;
        for (TimedEntry entry : inTime) {
            boolean night = entry.time().isBefore(before)
                    && before.toSecondOfDay() - entry.time().toSecondOfDay() >= HOURS_OF_A_NIGHT * SECONDS_OF_AN_HOUR;
            Optional<LocalDate> next = night ? day.map(d -> d.plusDays(1)) : day;
            day = entry.day().or(() -> next);
            before = entry.time();
            days.add(day);
        }
        if (newestFirst) {
            Collections.reverse(days);
        }
        return days;
    }

    /** Whether the clock mostly goes back down the page, by the shorter way around the dial; also where neither shows. */
    private static boolean isNewestFirst(List<TimedEntry> entries) {
        int back = 0;
        for (int i = 1; i < entries.size(); i++) {
            TimedEntry above = entries.get(i - 1);
            TimedEntry below = entries.get(i);
            boolean dated = above.day().isPresent()
                    && below.day().isPresent()
                    && !above.day().equals(below.day());
            int on = dated
                    ? Integer.signum(
                            below.day().orElseThrow().compareTo(above.day().orElseThrow()))
                    : Integer.signum(below.time().compareTo(above.time()));
            boolean overMidnight = !dated
                    && Math.abs(below.time().toSecondOfDay() - above.time().toSecondOfDay()) > HALF_A_DAY;
            back += overMidnight ? on : -on;
        }
        return back >= 0;
    }
}
