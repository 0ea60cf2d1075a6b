package hearsay.extract.time;

import hearsay.extract.number.NumberReader;
import hearsay.extract.number.Numeral;
import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.model.TimeExpression;
import java.util.Optional;
import java.util.Set;

/** "yesterday", "last month", "three years ago", "four days later", "the next day", "that year", "earlier this week". */
final class RelativeTimes implements TimeReader {
    private static final Set<String> FOCUS = Set.of("same", "that");
    private static final Set<String> SPOKEN_OF = Set.of("D", "W", "M", "Q", "Y", "DE");
    private static final Set<String> NARRATED = Set.of("next", "following", "previous");

    @Override
    public Optional<Found> read(Pieces pieces, int at) {
        return deictic(pieces, at)
                .or(() -> sameUnit(pieces, at))
                .or(() -> directed(pieces, at))
                .or(() -> counted(pieces, at))
                .or(() -> reference(pieces, at));
    }

    private static Optional<Found> deictic(Pieces pieces, int at) {
        return TimeWords.find(pieces.at(at), TimeWords.Kind.DEICTIC).map(value -> {
            int t = value.indexOf('T');
            long days = Long.parseLong(t < 0 ? value : value.substring(0, t));
            String suffix = t < 0 ? "" : value.substring(t);
            Optional<String> part = TimeWords.find(pieces.at(at + 1), TimeWords.Kind.DAY_PART);
            return Found.date(
                    at,
                    part.isPresent() ? at + 2 : at + 1,
                    new Meaning.Shift("D", days, true, part.map(p -> "T" + p).orElse(suffix)));
        });
    }

    /** "last month", "this week", "the next day", "the same year", "that day". */
    private static Optional<Found> directed(Pieces pieces, int at) {
        Piece word = pieces.at(at);
        Optional<String> unit = TimeWords.find(pieces.at(at + 1), TimeWords.Kind.UNIT);
        if (unit.isEmpty() || unit.get().startsWith("T")) {
            return Optional.empty();
        }
        boolean the = pieces.at(at - 1).is("the");
        if (FOCUS.contains(word.lower())) {
            return Optional.of(Found.date(at, at + 2, new Meaning.Shift(unit.get(), 0, false, "")));
        }
        Optional<String> direction = TimeWords.find(word, TimeWords.Kind.DIRECTION);
        boolean span = the && (word.is("past") || word.is("last") || word.is("coming"));
        if (direction.isEmpty() || span || (word.is("current") && !the)) {
            return Optional.empty();
        }
        boolean narrated = NARRATED.contains(word.lower()) && (the || !word.is("next"));
        return Optional.of(
                Found.date(at, at + 2, new Meaning.Shift(unit.get(), Long.parseLong(direction.get()), !narrated, "")));
    }

    /** "the end of the year", "later in the month", "year's end": the unit spoken of. */
    private static Optional<Found> sameUnit(Pieces pieces, int at) {
        Optional<String> unit = TimeWords.find(pieces.at(at + 1), TimeWords.Kind.UNIT)
                .filter(u -> SPOKEN_OF.contains(u))
                .filter(u -> pieces.at(at).is("the"));
        boolean edge = pieces.at(at - 1).is("of") && TimeWords.is(pieces.at(at - 2), TimeWords.Kind.EDGE)
                || pieces.at(at - 1).is("in") && TimeWords.is(pieces.at(at - 2), TimeWords.Kind.STAGE);
        return unit.filter(u -> edge).map(u -> Found.date(at, at + 2, new Meaning.Shift(u, 0, true, "")));
    }

    /** "three years ago", "a day later", "four months earlier", "the day before", "two days after". */
    private static Optional<Found> counted(Pieces pieces, int at) {
        Optional<Numeral> number = NumberReader.read(pieces, at);
        boolean article = number.isEmpty()
                && (pieces.at(at).is("a")
                        || pieces.at(at).is("an")
                        || pieces.at(at).is("the"));
        int i = article ? at + 1 : number.map(Numeral::to).orElse(at);
        Optional<String> unit = TimeWords.unit(pieces.at(i));
        if (unit.isEmpty() || (i == at && !TimeWords.is(pieces.at(i), TimeWords.Kind.UNITS))) {
            return Optional.empty();
        }
        String after = pieces.at(i + 1).lower();
        int sign = switch (after) {
            case "ago", "earlier", "previously", "before" -> -1;
            case "later", "after", "hence" -> 1;
            default -> 0;
        };
        boolean ends =
                after.equals("ago") || after.equals("later") || after.equals("earlier") || after.equals("previously");
        boolean defined = pieces.at(at).is("the");
        if (sign == 0 || (!ends && !(defined && endsClause(pieces, i + 2)))) {
            return Optional.empty();
        }
        boolean vague = i == at || number.map(n -> n.low() != n.high()).orElse(false);
        if (vague) {
            return Optional.of(Found.date(at, i + 2, new Meaning.Fixed(sign < 0 ? "PAST_REF" : "FUTURE_REF")));
        }
        long amount = Math.round(number.map(Numeral::low).orElse(1.0)) * sign;
        return Optional.of(Found.date(at, i + 2, new Meaning.Shift(unit.get(), amount, after.equals("ago"), "")));
    }

    private static boolean endsClause(Pieces pieces, int at) {
        Piece next = pieces.at(at);
        return !next.isWord() && !next.isDigits();
    }

    /** "the past", "in future". */
    private static Optional<Found> pastOrFuture(Pieces pieces, int at) {
        boolean past = pieces.at(at).is("past");
        boolean noun = pieces.at(at).tag().equals("NN")
                && !pieces.at(at + 1).tag().startsWith("NN")
                && (pieces.at(at - 1).is("the") || pieces.at(at - 1).is("in"));
        return noun && (past || pieces.at(at).is("future"))
                ? Optional.of(Found.date(at, at + 1, new Meaning.Fixed(past ? "PAST_REF" : "FUTURE_REF")))
                : Optional.empty();
    }

    private static Optional<Found> reference(Pieces pieces, int at) {
        return TimeWords.find(pieces.at(at), TimeWords.Kind.REFERENCE)
                .map(v -> new Found(at, at + 1, TimeExpression.Type.DATE, new Meaning.Fixed(v)))
                .or(() -> pastOrFuture(pieces, at));
    }
}
