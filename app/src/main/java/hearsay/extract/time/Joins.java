package hearsay.extract.time;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.model.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Widens words of time by what belongs to them: "late", "the end of", "the", "nearly"; and joins a day with its time:
 * "the morning of 29 April", "10 a.m. on Monday".
 */
final class Joins {
    private static final Set<String> ABOUT =
            Set.of("nearly", "almost", "about", "around", "roughly", "approximately", "over");

    private Joins() {}

    static Found widened(Pieces pieces, Found found, int free) {
        int from = found.from();
        boolean wider = true;
        while (wider && from > free) {
            int back = from;
            String before = pieces.at(from - 1).lower();
            boolean counted = found.type() == TimeExpression.Type.DURATION || found.meaning() instanceof Meaning.Shift;
            if (pieces.at(from - 1).isDash() && TimeWords.is(pieces.at(from - 2), TimeWords.Kind.PART)) {
                from -= 2;
            } else if (TimeWords.is(pieces.at(from - 1), TimeWords.Kind.PART)
                    || (before.equals("earlier") || before.equals("later"))
                            && !(found.type() == TimeExpression.Type.DURATION)
                    || (counted && ABOUT.contains(before) && !pieces.at(from).is("the"))
                    || before.equals("the") && found.type() != TimeExpression.Type.SET) {
                from -= 1;
            } else if (before.equals("of") && TimeWords.is(pieces.at(from - 2), TimeWords.Kind.EDGE)
                    || before.equals("in") && TimeWords.is(pieces.at(from - 2), TimeWords.Kind.STAGE)) {
                from -= 2;
            }
            if (from == back
                    && before.equals("of")
                    && found.meaning() instanceof Meaning.CalendarDate d
                    && d.day() > 0) {
                Optional<String> part = TimeWords.find(pieces.at(from - 2), TimeWords.Kind.DAY_PART);
                if (part.isPresent()) {
                    return widened(pieces, withPart(found, d, "T" + part.get(), from - 2), free);
                }
            }
            wider = from < back && from >= free;
            from = Math.max(from, free);
        }
        return found.startingAt(from);
    }

    private static Found withPart(Found found, Meaning.CalendarDate date, String suffix, int from) {
        Meaning meaning = new Meaning.CalendarDate(date.year(), date.month(), date.day(), suffix, date.direction());
        return new Found(from, found.to(), TimeExpression.Type.TIME, meaning);
    }

    /** "August last year", "July 25 of that year". */
    static Found withYear(Pieces pieces, Found found) {
        if (!(found.meaning() instanceof Meaning.CalendarDate date) || date.year() > 0 || date.month() == 0) {
            return found;
        }
        int i = pieces.at(found.to()).is("of") || pieces.at(found.to()).is(",") ? found.to() + 1 : found.to();
        i = pieces.at(i).is("the") ? i + 1 : i;
        Piece word = pieces.at(i);
        boolean same = word.is("that") || word.is("same");
        Optional<Integer> years = same
                ? Optional.of(0)
                : TimeWords.find(word, TimeWords.Kind.DIRECTION).map(Integer::parseInt);
        if (years.isEmpty() || !pieces.at(i + 1).is("year") || !date.suffix().isEmpty()) {
            return found;
        }
        boolean fromSpeech = word.is("this") || word.is("last") || word.is("next");
        return Found.date(found.from(), i + 2, new Meaning.InYear(date.month(), date.day(), years.get(), fromSpeech));
    }

    /** "Tuesday, March 7": the weekday only repeats the date. */
    static Found withDate(Pieces pieces, Found found, List<TimeReader> readers) {
        boolean bare =
                found.meaning() instanceof Meaning.Weekday w && w.suffix().isEmpty() && w.direction() == 0;
        if (!bare) {
            return found;
        }
        int i = pieces.at(found.to()).is(",") || pieces.at(found.to()).is("the") ? found.to() + 1 : found.to();
        for (TimeReader reader : readers) {
            Optional<Found> date = reader.read(pieces, i);
            if (date.isPresent() && date.get().meaning() instanceof Meaning.CalendarDate d && d.day() > 0) {
                return date.get().startingAt(found.from());
            }
        }
        return found;
    }

    /** A time of day beside a date becomes one expression. */
    static Found withDayTime(Pieces pieces, Found found, List<TimeReader> readers) {
        if (!(found.meaning() instanceof Meaning.DayTime time)) {
            return withClock(pieces, found, readers);
        }
        int i = pieces.at(found.to()).is("on") || pieces.at(found.to()).is("of") ? found.to() + 1 : found.to();
        for (TimeReader reader : readers) {
            Optional<Found> day = reader.read(pieces, i);
            if (day.isPresent()) {
                return joined(found, time.suffix(), day.get()).orElse(found);
            }
        }
        return found;
    }

    /** "Monday at 10 a.m.", "tomorrow, 8:30 p.m.". */
    private static Found withClock(Pieces pieces, Found day, List<TimeReader> readers) {
        int i = pieces.at(day.to()).is("at") || pieces.at(day.to()).is(",") ? day.to() + 1 : day.to();
        i = i > day.to() && (pieces.at(i).is("about") || pieces.at(i).is("around")) ? i + 1 : i;
        for (TimeReader reader : readers) {
            Optional<Found> time = reader.read(pieces, i);
            if (time.isPresent() && time.get().meaning() instanceof Meaning.DayTime clock) {
                return joined(day, clock.suffix(), day)
                        .map(f -> new Found(f.from(), time.get().to(), f.type(), f.meaning()))
                        .orElse(day);
            }
        }
        return day;
    }

    private static Optional<Found> joined(Found time, String suffix, Found day) {
        return switch (day.meaning()) {
            case Meaning.CalendarDate d
            when d.day() > 0 ->
                Optional.of(new Found(
                        time.from(),
                        day.to(),
                        TimeExpression.Type.TIME,
                        new Meaning.CalendarDate(d.year(), d.month(), d.day(), suffix, d.direction())));
            case Meaning.Weekday w ->
                Optional.of(new Found(
                        time.from(),
                        day.to(),
                        TimeExpression.Type.TIME,
                        new Meaning.Weekday(w.day(), w.direction(), suffix)));
            case Meaning.Shift s
            when s.unit().equals("D") && s.suffix().isEmpty() ->
                Optional.of(new Found(
                        time.from(),
                        day.to(),
                        TimeExpression.Type.TIME,
                        new Meaning.Shift("D", s.amount(), s.fromSpeech(), suffix)));
            case Meaning.InYear d -> Optional.empty();
            case Meaning.CalendarDate d -> Optional.empty();
            case Meaning.Shift s -> Optional.empty();
            case Meaning.Fixed f -> Optional.empty();
            case Meaning.Season s -> Optional.empty();
            case Meaning.DayTime d -> Optional.empty();
        };
    }
}
