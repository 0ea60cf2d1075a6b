package hearsay.extract.time;

import hearsay.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Gives words of time their value, in text order: it keeps the date spoken of last, from which "the next day" counts.
 *
 * <p>In news a bare month or day is the nearest to the day of writing, past unless the words look ahead. In a narrative
 * (most dates far from the day of writing) it is in the year spoken of last, as Mazur and Dale (WikiWars, EMNLP 2010) found.
 */
final class Resolver {
    private static final int HALF_YEAR = 6;
    private final Optional<LocalDate> reference;
    private final boolean narrative;
    private int year;
    private int month;
    private int day;

    Resolver(Optional<PartialDate> published, boolean narrative) {
        this.reference = published.filter(p -> p.month() > 0).map(PartialDate::firstDay);
        this.narrative = narrative;
        if (!narrative) {
            reference.ifPresent(r -> speakOf(r.getYear(), r.getMonthValue(), r.getDayOfMonth()));
        }
    }

    /** The value, or empty where it needs a date that is not known. */
    Optional<String> value(Meaning meaning, boolean future) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> Optional.of(fixed.value());
            case Meaning.CalendarDate date -> Optional.of(calendar(date, future));
            case Meaning.InYear date -> inYear(date);
            case Meaning.Season season -> season(season, future);
            case Meaning.Weekday weekday -> weekday(weekday, future);
            case Meaning.Shift shift -> shift(shift);
            case Meaning.DayTime time -> Optional.of(focusDay() + time.suffix());
        };
    }

    private String calendar(Meaning.CalendarDate date, boolean future) {
        int y = date.year() > 0 ? date.year() : yearOf(date, future);
        if (y == 0) {
            return "XXXX" + tail(date.month(), date.day()) + date.suffix();
        }
        boolean inFocus = narrative || date.year() == 0 || date.day() > 0;
        if (inFocus) {
            speakOf(y, date.month(), date.day());
        }
        return "%04d".formatted(y) + tail(date.month(), date.day()) + date.suffix();
    }

    private Optional<String> inYear(Meaning.InYear date) {
        int from = date.fromSpeech() && !narrative && reference.isPresent()
                ? reference.get().getYear()
                : year;
        if (from == 0) {
            return Optional.of("XXXX" + tail(date.month(), date.day()));
        }
        speakOf(from + date.years(), date.month(), date.day());
        return Optional.of("%04d".formatted(from + date.years()) + tail(date.month(), date.day()));
    }

    private int yearOf(Meaning.CalendarDate date, boolean future) {
        if (narrative || reference.isEmpty()) {
            boolean turned = year > 0 && month - date.month() > HALF_YEAR;
            return turned ? year + 1 : year;
        }
        LocalDate now = reference.get();
        int gap = date.month() - now.getMonthValue();
        boolean ahead = date.direction() > 0 || (date.direction() == 0 && future);
        boolean later = gap > 0 || (gap == 0 && date.day() > now.getDayOfMonth());
        if (ahead) {
            return later || (gap == 0 && date.day() == 0) ? now.getYear() : now.getYear() + 1;
        }
        boolean near = date.day() > 0 && date.direction() == 0 && gap <= 1;
        return later && !near ? now.getYear() - 1 : now.getYear();
    }

    private Optional<String> season(Meaning.Season season, boolean future) {
        if (season.year() > 0) {
            speakOf(season.year(), 0, 0);
            return Optional.of("%04d-%s".formatted(season.year(), season.code()));
        }
        if (narrative || reference.isEmpty()) {
            return Optional.of((year > 0 ? "%04d".formatted(year) : "XXXX") + "-" + season.code());
        }
        LocalDate now = reference.get();
        int starts = switch (season.code()) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int y = now.getYear() + (starts > now.getMonthValue() && !future && season.direction() < 0 ? -1 : 0);
        y += starts + 2 < now.getMonthValue() && (future || season.direction() > 0) ? 1 : 0;
        return Optional.of("%04d-%s".formatted(y, season.code()));
    }

    private Optional<String> weekday(Meaning.Weekday weekday, boolean future) {
        Optional<LocalDate> from = narrative ? focus() : reference;
        DayOfWeek name = DayOfWeek.of(weekday.day());
        return from.map(now -> {
            LocalDate date;
            if (weekday.direction() > 0) {
                date = now.with(TemporalAdjusters.next(name));
            } else if (weekday.direction() < 0) {
                date = now.with(TemporalAdjusters.previous(name));
            } else {
                date = now.with(future ? TemporalAdjusters.nextOrSame(name) : TemporalAdjusters.previousOrSame(name));
            }
            if (narrative) {
                speakOf(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            }
            return date + weekday.suffix();
        });
    }

    private Optional<String> shift(Meaning.Shift shift) {
        if (shift.fromSpeech() && !narrative) {
            return reference.map(r -> at(r, shift.unit(), shift.amount()) + shift.suffix());
        }
        if (year == 0 || needsDay(shift) && day == 0) {
            return Optional.of("XXXX-XX-XX" + shift.suffix())
                    .filter(v -> shift.unit().equals("D"));
        }
        LocalDate from = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        String value = shift.unit().equals("M") && month == 0
                ? "%04d-XX".formatted(year)
                : at(from, shift.unit(), shift.amount());
        PartialDate.parse(value)
                .filter(d -> narrative || d.day() > 0)
                .ifPresent(d -> speakOf(d.year(), d.month(), d.day()));
        return Optional.of(value + shift.suffix());
    }

    private static boolean needsDay(Meaning.Shift shift) {
        return shift.unit().equals("D")
                || shift.unit().equals("W")
                || shift.unit().startsWith("T");
    }

    /** So many units from a day, as coarse as the unit. */
    private static String at(LocalDate day, String unit, long amount) {
        return switch (unit) {
            case "D", "TH", "TM", "TS" ->
                day.plusDays(unit.equals("D") ? amount : 0).toString();
            case "W", "2W" -> week(day.plusWeeks(unit.equals("W") ? amount : 2 * amount));
            case "WE" -> week(day.plusWeeks(amount)) + "-WE";
            case "M" -> day.plusMonths(amount).toString().substring(0, 7);
            case "Q" -> quarter(day.plusMonths(3 * amount));
            case "DE" -> String.valueOf(day.plusYears(10 * amount).getYear() / 10);
            case "CE" -> String.valueOf(day.plusYears(100 * amount).getYear() / 100);
            default -> "%04d".formatted(day.plusYears(amount).getYear());
        };
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String quarter(LocalDate day) {
        return "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** A day that its month does not have, a misprint, is nothing to count from. */
    private void speakOf(int year, int month, int day) {
        this.year = year;
        this.month = month;
        boolean isDay = year > 0 && month > 0 && YearMonth.of(year, month).isValidDay(day);
        this.day = isDay || year == 0 ? day : 0;
    }

    private Optional<LocalDate> focus() {
        return year > 0 && month > 0 && day > 0
                ? PartialDate.parse(focusDay()).map(PartialDate::firstDay)
                : Optional.empty();
    }

    private String focusDay() {
        return year > 0 && month > 0 && day > 0 ? "%04d-%02d-%02d".formatted(year, month, day) : "XXXX-XX-XX";
    }

    private static String tail(int month, int day) {
        return (month > 0 ? "-%02d".formatted(month) : "") + (day > 0 ? "-%02d".formatted(day) : "");
    }
}
