package hearsay.extract.time;

import hearsay.extract.number.Pieces;
import hearsay.model.TimeExpression;
import java.util.Optional;
import java.util.Set;

/**
 * Weekdays, seasons, parts of the day, decades and centuries: "Sunday evening", "summer of 1955", "last Wednesday", "the
 * 1990s", "the 20th century", "next March".
 */
final class NamedTimes implements TimeReader {
    private static final Set<String> BEFORE_SEASON = Set.of(
            "the", "in", "by", "that", "same", "during", "since", "until", "early", "late", "mid", "each", "every",
            "of");

    @Override
    public Optional<Found> read(Pieces pieces, int at) {
        Optional<Integer> direction =
                TimeWords.find(pieces.at(at), TimeWords.Kind.DIRECTION).map(Integer::parseInt);
        if (direction.isPresent()) {
            int which = direction.get();
            return weekday(pieces, at, at + 1, which)
                    .or(() -> season(pieces, at, at + 1, which))
                    .or(() -> month(pieces, at, which))
                    .or(() -> dayPart(pieces, at, which));
        }
        Optional<Found> spoken = partOfSameDay(pieces, at);
        if (spoken.isPresent()) {
            return spoken;
        }
        return weekday(pieces, at, at, 0)
                .or(() -> season(pieces, at, at, 0))
                .or(() -> decade(pieces, at))
                .or(() -> century(pieces, at));
    }

    private static Optional<Found> weekday(Pieces pieces, int from, int at, int direction) {
        int day = TimeWords.weekday(pieces.at(at));
        if (day == 0 || (pieces.at(at).is("sun") && !pieces.at(at + 1).is(","))) {
            return Optional.empty();
        }
        int to = at + 1;
        Optional<String> part = TimeWords.find(pieces.at(to), TimeWords.Kind.DAY_PART);
        String suffix = part.map(p -> "T" + p).orElse("");
        return Optional.of(
                Found.date(from, part.isPresent() ? to + 1 : to, new Meaning.Weekday(day, direction, suffix)));
    }

    private static Optional<Found> season(Pieces pieces, int from, int at, int direction) {
        Optional<String> season = TimeWords.find(pieces.at(at), TimeWords.Kind.SEASON);
        if (season.isEmpty() || pieces.at(at).tag().startsWith("VB")) {
            return Optional.empty();
        }
        int i = pieces.at(at + 1).is("of") || pieces.at(at + 1).is(",") ? at + 2 : at + 1;
        if (YearNumber.possible(pieces, i)) {
            return Optional.of(Found.date(
                    from, i + 1, new Meaning.Season(CalendarDates.whole(pieces.at(i)), season.get(), direction)));
        }
        String before = pieces.at(at - 1).lower();
        boolean time = from < at || BEFORE_SEASON.contains(before);
        boolean fall =
                pieces.at(at).is("fall") && from == at && pieces.at(at + 1).is("of");
        boolean name = pieces.at(at + 1).tag().startsWith("NN") || fall;
        return time && !name
                ? Optional.of(Found.date(from, at + 1, new Meaning.Season(0, season.get(), direction)))
                : Optional.empty();
    }

    private static Optional<Found> month(Pieces pieces, int at, int direction) {
        int month = TimeWords.month(pieces.at(at + 1));
        if (month == 0) {
            return Optional.empty();
        }
        int day = CalendarDates.whole(pieces.at(at + 2));
        boolean dated = day >= 1 && day <= 31;
        return Optional.of(Found.date(
                at, dated ? at + 3 : at + 2, new Meaning.CalendarDate(0, month, dated ? day : 0, "", direction)));
    }

    /** "last night", "this morning". */
    private static Optional<Found> dayPart(Pieces pieces, int at, int direction) {
        return TimeWords.find(pieces.at(at + 1), TimeWords.Kind.DAY_PART)
                .map(p -> new Found(
                        at,
                        at + 2,
                        TimeExpression.Type.TIME,
                        new Meaning.Shift("D", direction, !pieces.at(at).is("following"), "T" + p)));
    }

    /** "that afternoon", "the same evening". */
    private static Optional<Found> partOfSameDay(Pieces pieces, int at) {
        boolean same = pieces.at(at).is("that") || pieces.at(at).is("same");
        return TimeWords.find(pieces.at(at + 1), TimeWords.Kind.DAY_PART)
                .filter(p -> same)
                .map(p -> new Found(at, at + 2, TimeExpression.Type.TIME, new Meaning.DayTime("T" + p)));
    }

    /** "1990s", "the '90s". */
    private static Optional<Found> decade(Pieces pieces, int at) {
        int year = CalendarDates.whole(pieces.at(at));
        if (!pieces.at(at + 1).is("s") || !pieces.glued(at + 1) || year < 0 || year % 10 != 0) {
            return Optional.empty();
        }
        boolean quoted =
                pieces.at(at - 1).text().equals("'") || pieces.at(at - 1).text().equals("\u2019");
        if (year >= 1000 && year <= 2090) {
            return Optional.of(Found.date(at, at + 2, new Meaning.Fixed(String.valueOf(year / 10))));
        }
        return year >= 20 && year < 100 && quoted
                ? Optional.of(Found.date(at - 1, at + 2, new Meaning.Fixed(String.valueOf((1900 + year) / 10))))
                : Optional.empty();
    }

    private static Optional<Found> century(Pieces pieces, int at) {
        int ordinal = CalendarDates.whole(pieces.at(at));
        int i = at + 2;
        if (ordinal <= 0 || !pieces.glued(at + 1)) {
            ordinal = TimeWords.find(pieces.at(at), TimeWords.Kind.ORDINAL)
                    .map(Integer::parseInt)
                    .orElse(0);
            i = at + 1;
        }
        i = pieces.at(i).isDash() ? i + 1 : i;
        boolean century = pieces.at(i).is("century") || pieces.at(i).is("centuries");
        return century && ordinal > 0 && ordinal < 30
                ? Optional.of(Found.date(at, i + 1, new Meaning.Fixed(String.valueOf(ordinal - 1))))
                : Optional.empty();
    }
}
