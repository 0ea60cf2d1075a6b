package hearsay.extract.time;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.model.TimeExpression;
import java.util.Optional;

/** "10 a.m.", "7:05 pm", "10.45pm", "19:15", "0300 GMT", "5 o'clock". */
final class ClockTimes implements TimeReader {

    @Override
    public Optional<Found> read(Pieces pieces, int at) {
        Piece digits = pieces.at(at);
        boolean plain = digits.text().chars().allMatch(c -> c == '.' || Character.isDigit(c));
        if (!digits.isDigits()
                || digits.text().length() > 5
                || !plain
                || digits.text().startsWith(".")) {
            return Optional.empty();
        }
        String[] parts = digits.text().split("\\.", -1);
        int hour = Integer.parseInt(parts[0].length() > 2 ? "99" : parts[0]);
        int minute = parts.length > 1 && parts[1].length() == 2 ? Integer.parseInt(parts[1]) : 0;
        int to = at + 1;
        boolean clock = false;
        if (pieces.at(to).is(":") && pieces.glued(to) && CalendarDates.whole(pieces.at(to + 1)) >= 0) {
            clock = pieces.at(to + 1).text().length() == 2 && pieces.glued(to + 1);
            minute = clock ? CalendarDates.whole(pieces.at(to + 1)) : 99;
            to += 2;
        }
        int half = halfOfDay(pieces, to);
        if (half >= 0) {
            hour = hour % 12 + half;
            to = to
                    + (pieces.at(to + 1).is(".")
                                    && pieces.glued(to + 1)
                                    && pieces.at(to).is("a.m")
                            ? 2
                            : 1);
        } else if (pieces.at(to).is("o'clock")) {
            to++;
        } else if (!clock
                || pieces.at(to).is(".")
                        && pieces.glued(to)
                        && pieces.at(to + 1).isDigits()) {
            return Optional.empty();
        }
        String time = "T%02d:%02d".formatted(hour, minute);
        return hour > 24 || minute > 59
                ? Optional.empty()
                : Optional.of(new Found(at, to, TimeExpression.Type.TIME, new Meaning.DayTime(time)));
    }

    /** 0 before noon, 12 after it, -1 where nothing is said. */
    private static int halfOfDay(Pieces pieces, int at) {
        String word = pieces.at(at).lower().replace(".", "");
        if (word.equals("am")) {
            return 0;
        }
        return word.equals("pm") ? 12 : -1;
    }
}
