package hearsay.extract.time;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import java.util.Optional;

/** "October 8, 2024", "8 October", "Oct. 8", "May of 1789", "2024-10-08", "October", "1939", "Christmas 1963". */
final class CalendarDates implements TimeReader {
    private static final int LONGEST_ABBREVIATION = 4;

    @Override
    public Optional<Found> read(Pieces pieces, int at) {
        return iso(pieces, at)
                .or(() -> monthFirst(pieces, at))
                .or(() -> dayFirst(pieces, at))
                .or(() -> firstDay(pieces, at))
                .or(() -> nextDay(pieces, at))
                .or(() -> feast(pieces, at))
                .or(() -> era(pieces, at))
                .or(() -> year(pieces, at));
    }

    private static Optional<Found> iso(Pieces pieces, int at) {
        if (!pieces.at(at).isDigits()
                || !pieces.glued(at + 1)
                || !pieces.at(at + 3).is(pieces.at(at + 1).text())) {
            return Optional.empty();
        }
        int first = whole(pieces.at(at));
        int second = whole(pieces.at(at + 2));
        int third = whole(pieces.at(at + 4));
        if (pieces.at(at + 1).is("-") && YearNumber.possible(pieces, at) && valid(second, third)) {
            return date(at, at + 5, first, second, third);
        }
        if (pieces.at(at + 1).is("/") && valid(first, second) && third > 0) {
            return date(at, at + 5, third < 100 ? 2000 + third : third, first, second);
        }
        return Optional.empty();
    }

    private static Optional<Found> monthFirst(Pieces pieces, int at) {
        int month = TimeWords.month(pieces.at(at));
        if (month == 0) {
            return Optional.empty();
        }
        int i = stop(pieces, at + 1);
        int the = pieces.at(i).is("the") ? i + 1 : i;
        int day = day(pieces, the);
        if (day == 0) {
            return monthOnly(pieces, at, i, month);
        }
        int end = afterDay(pieces, the + 1);
        int comma = pieces.at(end).is(",") || pieces.at(end).is("of") ? end + 1 : end;
        if (YearNumber.possible(pieces, comma)) {
            return date(at, comma + 1, whole(pieces.at(comma)), month, day);
        }
        Optional<Found> early = bc(pieces, at, comma, month, day);
        return early.isPresent() ? early : date(at, end, 0, month, day);
    }

    private static Optional<Found> monthOnly(Pieces pieces, int at, int after, int month) {
        int i = pieces.at(after).is("of") || pieces.at(after).is(",") ? after + 1 : after;
        if (YearNumber.possible(pieces, i)) {
            return date(at, i + 1, whole(pieces.at(i)), month, 0);
        }
        Piece name = pieces.at(at);
        boolean part = pieces.at(at - 1).isDash() && TimeWords.is(pieces.at(at - 2), TimeWords.Kind.PART);
        boolean plain = name.tag().isEmpty()
                || part
                || name.tag().startsWith("NNP")
                || name.tag().equals("CD");
        boolean person =
                pieces.at(at + 1).tag().equals("NNP") || pieces.at(at - 1).tag().equals("NNP");
        boolean word = name.is("may") || name.is("march") || name.is("august") || name.is("mar") || name.is("sat");
        return plain && !(word && person) ? date(at, after, 0, month, 0) : Optional.empty();
    }

    private static Optional<Found> dayFirst(Pieces pieces, int at) {
        int day = day(pieces, at);
        int i = afterDay(pieces, at + 1);
        if (day == 0) {
            return Optional.empty();
        }
        boolean dashed = pieces.at(i).isDash() && pieces.glued(i);
        i = pieces.at(i).is("of") || dashed ? i + 1 : i;
        int month = TimeWords.month(pieces.at(i));
        if (month == 0) {
            return Optional.empty();
        }
        int end = stop(pieces, i + 1);
        boolean joint = pieces.at(end).is(",")
                || pieces.at(end).is("of")
                || dashed && pieces.at(end).isDash();
        int comma = joint ? end + 1 : end;
        if (YearNumber.possible(pieces, comma)) {
            return date(at, comma + 1, whole(pieces.at(comma)), month, day);
        }
        Optional<Found> early = bc(pieces, at, comma, month, day);
        return early.isPresent() ? early : date(at, end, 0, month, day);
    }

    /** The 6 of "6-7 January" and "6 and 7 January", the 499 of "499-493 BC": month and year are told with the second. */
    private static Optional<Found> firstDay(Pieces pieces, int at) {
        Piece link = pieces.at(at + 1);
        boolean joins = link.isDash() || link.is("and") || link.is("to");
        if (!joins || whole(pieces.at(at)) <= 0) {
            return Optional.empty();
        }
        int day = day(pieces, at);
        Optional<Found> second = dayFirst(pieces, at + 2);
        if (day > 0
                && second.isPresent()
                && second.get().meaning() instanceof Meaning.CalendarDate d
                && day < d.day()) {
            return date(at, at + 1, d.year(), d.month(), day);
        }
        return whole(pieces.at(at)) > whole(pieces.at(at + 2))
                ? bc(pieces, at + 2, at + 2, 0, 0)
                        .map(f -> Found.date(at, at + 1, new Meaning.Fixed("BC%04d".formatted(whole(pieces.at(at))))))
                : Optional.empty();
    }

    /** The 7 of "April 6-7" and "May 6 and 7". */
    private static Optional<Found> nextDay(Pieces pieces, int at) {
        Piece link = pieces.at(at - 1);
        int day = day(pieces, at);
        int first = day(pieces, at - 2);
        boolean joins = link.isDash() && pieces.glued(at) || link.is("and");
        boolean counts = pieces.at(at + 1).tag().startsWith("NN") && !link.isDash();
        int month = TimeWords.month(pieces.at(at - 3));
        return joins && !counts && month > 0 && first > 0 && day > first
                ? date(at, at + 1, 0, month, day)
                : Optional.empty();
    }

    private static Optional<Found> feast(Pieces pieces, int at) {
        return TimeWords.find(pieces.at(at), TimeWords.Kind.FEAST).flatMap(value -> {
            int i = pieces.at(at + 1).is("day") || pieces.at(at + 1).is("eve") ? at + 2 : at + 1;
            int day = Integer.parseInt(value.substring(3)) - (pieces.at(at + 1).is("eve") ? 1 : 0);
            boolean year = YearNumber.possible(pieces, i);
            return date(
                    at, year ? i + 1 : i, year ? whole(pieces.at(i)) : 0, Integer.parseInt(value.substring(0, 2)), day);
        });
    }

    /** "431 BC", "AD 378". */
    private static Optional<Found> era(Pieces pieces, int at) {
        if (pieces.at(at).text().equals("AD") && whole(pieces.at(at + 1)) > 0) {
            return Optional.of(Found.date(at, at + 2, new Meaning.Fixed("%04d".formatted(whole(pieces.at(at + 1))))));
        }
        return bc(pieces, at, at, 0, 0);
    }

    private static Optional<Found> bc(Pieces pieces, int from, int year, int month, int day) {
        if (whole(pieces.at(year)) <= 0 || !isBc(pieces.at(year + 1))) {
            return Optional.empty();
        }
        String rest = (month > 0 ? "-%02d".formatted(month) : "") + (day > 0 ? "-%02d".formatted(day) : "");
        return Optional.of(Found.date(
                from, year + 2, new Meaning.Fixed("BC%04d".formatted(whole(pieces.at(year))) + rest)));
    }

    private static Optional<Found> year(Pieces pieces, int at) {
        int year = YearNumber.likely(pieces, at) ? whole(pieces.at(at)) : YearNumber.endOfRange(pieces, at);
        return year > 0 ? date(at, at + 1, year, 0, 0) : Optional.empty();
    }

    private static Optional<Found> date(int from, int to, int year, int month, int day) {
        return Optional.of(Found.date(from, to, new Meaning.CalendarDate(year, month, day, "", 0)));
    }

    private static boolean isBc(Piece piece) {
        return piece.text().equals("BC")
                || piece.text().equals("BCE")
                || piece.text().equals("B.C.")
                || piece.text().equals("B.C");
    }

    private static int day(Pieces pieces, int at) {
        int day = whole(pieces.at(at));
        boolean numbered = pieces.at(at).text().length() <= 2 && day >= 1 && day <= 31;
        return numbered && !pieces.at(at + 1).is("%") && !pieces.at(at + 1).is(":") ? day : 0;
    }

    private static int afterDay(Pieces pieces, int at) {
        Piece p = pieces.at(at);
        return p.glued() && (p.is("st") || p.is("nd") || p.is("rd") || p.is("th")) ? at + 1 : at;
    }

    private static int stop(Pieces pieces, int at) {
        boolean abbreviated = pieces.at(at - 1).text().length() <= LONGEST_ABBREVIATION
                && !pieces.at(at - 1).is("may")
                && !pieces.at(at - 1).is("june")
                && !pieces.at(at - 1).is("july");
        return abbreviated && pieces.at(at).text().equals(".") && pieces.glued(at) ? at + 1 : at;
    }

    private static boolean valid(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** The value of plain digits, or -1. */
    static int whole(Piece piece) {
        String text = piece.text();
        return piece.isDigits() && text.length() <= 4 && text.indexOf('.') < 0 && text.indexOf(',') < 0
                ? Integer.parseInt(text)
                : -1;
    }
}
