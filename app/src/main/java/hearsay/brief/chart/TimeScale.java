package hearsay.brief.chart;

import hearsay.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Maps days to positions between 0 and 1, with ticks on round days, months or years.
 *
 * @param first the day at 0
 * @param last the day at 1
 * @param ticks days to label, ascending
 */
record TimeScale(LocalDate first, LocalDate last, List<Tick> ticks) {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int MOST_TICKS = 8;

    TimeScale {
        ticks = List.copyOf(ticks);
    }

    /** A labelled day. */
    record Tick(LocalDate day, String label) {}

    /** A scale with a margin that holds all the dates; they must not be empty. */
    static TimeScale holding(List<PartialDate> dates) {
        LocalDate from = dates.stream()
                .map(TimeScale::middle)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = dates.stream()
                .map(TimeScale::middle)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long margin = Math.max(1, ChronoUnit.DAYS.between(from, to) / 20);
        LocalDate first = from.minusDays(margin);
        LocalDate last = to.plusDays(margin);
        return new TimeScale(first, last, ticks(first, last));
    }

    /** Where a date stands: a month or a year at its middle day. */
    static LocalDate middle(PartialDate date) {
        return date.firstDay().plusDays(ChronoUnit.DAYS.between(date.firstDay(), date.lastDay()) / 2);
    }

    double position(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last) {
        for (int step : new int[] {1, 2, 7, 14}) {
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (isRound(day, step)) {
                    days.add(day);
                }
                if (days.size() > MOST_TICKS) {
                    break;
                }
            }
            if (days.size() <= MOST_TICKS) {
                return labelled(days, step);
            }
        }
        return months(first, last);
    }

    private static boolean isRound(LocalDate day, int step) {
        return Math.floorMod(day.toEpochDay() + 3, (long) step) == 0;
    }

    private static List<Tick> months(LocalDate first, LocalDate last) {
        for (int step : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 12000}) {
            List<LocalDate> days = new ArrayList<>();
            LocalDate day = first.withDayOfMonth(1);
            for (; !day.isAfter(last); day = day.plusMonths(1)) {
                if (!day.isBefore(first) && (day.getYear() * 12L + day.getMonthValue() - 1) % step == 0) {
                    days.add(day);
                }
            }
            if (days.size() <= MOST_TICKS) {
                return labelled(days, step * 31);
            }
        }
        return List.of();
    }

    /** The year stands at the first tick and wherever it changes; the month alone where ticks are months. */
    private static List<Tick> labelled(List<LocalDate> days, int stepInDays) {
        List<Tick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate day : days) {
            String month = MONTHS.get(day.getMonthValue() - 1);
            String label = stepInDays < 28 ? day.getDayOfMonth() + " " + month : month;
            boolean yearly = stepInDays >= 12 * 31;
            ticks.add(new Tick(
                    day,
                    yearly
                            ? String.valueOf(day.getYear())
                            : day.getYear() == year ? label : label + " " + day.getYear()));
            year = day.getYear();
        }
        return ticks;
    }
}
