package hearsay.extract.time;

import hearsay.extract.number.NumberReader;
import hearsay.extract.number.Numeral;
import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.model.TimeExpression;
import java.util.Optional;
import java.util.Set;

/** "three years", "a week", "the past decade", "recent weeks", "several days", "every day", "daily", "per year". */
final class Durations implements TimeReader {
    private static final Set<String> SPAN =
            Set.of("past", "last", "next", "coming", "previous", "following", "recent", "first");
    private static final Set<String> LOOSE = Set.of("recent", "many", "few", "several", "some", "past", "coming");

    @Override
    public Optional<Found> read(Pieces pieces, int at) {
        return sets(pieces, at).or(() -> span(pieces, at)).or(() -> counted(pieces, at, at));
    }

    private static Optional<Found> sets(Pieces pieces, int at) {
        Piece word = pieces.at(at);
        Optional<String> adverb = TimeWords.find(word, TimeWords.Kind.SET);
        if (adverb.isPresent()) {
            return Optional.of(new Found(at, at + 1, TimeExpression.Type.SET, new Meaning.Fixed(adverb.get())));
        }
        boolean each = word.is("every") || word.is("each") || word.is("per");
        return TimeWords.find(pieces.at(at + 1), TimeWords.Kind.UNIT)
                .filter(u -> each)
                .map(u -> new Found(at, at + 2, TimeExpression.Type.SET, new Meaning.Fixed(value("1", u))));
    }

    /** "the past three years", "recent weeks", "the last decade". */
    private static Optional<Found> span(Pieces pieces, int at) {
        if (!SPAN.contains(pieces.at(at).lower())) {
            return Optional.empty();
        }
        Optional<Found> counted = counted(pieces, at, at + 1);
        if (counted.isPresent()) {
            return counted;
        }
        boolean the = pieces.at(at - 1).is("the") && !pieces.at(at).is("first");
        return TimeWords.find(pieces.at(at + 1), TimeWords.Kind.UNIT)
                .filter(u -> the)
                .map(u -> duration(at, at + 2, value("1", u)));
    }

    private static Optional<Found> counted(Pieces pieces, int from, int at) {
        boolean loose = LOOSE.contains(pieces.at(at).lower())
                || (from < at && at > 0 && !pieces.at(at).is("the"));
        Optional<Numeral> number = NumberReader.read(pieces, at);
        boolean article = pieces.at(at).is("a") || pieces.at(at).is("an");
        int i = number.map(Numeral::to).orElse(at);
        if (number.isEmpty() && (article || (loose && !TimeWords.is(pieces.at(at), TimeWords.Kind.UNITS)))) {
            i = at + 1;
        }
        i = pieces.at(i).isDash() && pieces.glued(i) ? i + 1 : i;
        Optional<String> unit = TimeWords.unit(pieces.at(i));
        boolean plural = TimeWords.is(pieces.at(i), TimeWords.Kind.UNITS);
        boolean ordinal = article && unit.filter(u -> u.equals("TS")).isPresent();
        if (unit.isEmpty() || ordinal || (number.isEmpty() && !plural && !(article && from == at))) {
            return Optional.empty();
        }
        if (number.isEmpty() && i == at && from == at && !afterPreposition(pieces, at)) {
            return Optional.empty();
        }
        String amount = number.isPresent() ? amount(number.get()) : article ? "1" : "X";
        return Optional.of(duration(from, i + 1, value(amount, unit.get())));
    }

    private static boolean afterPreposition(Pieces pieces, int at) {
        String before = pieces.at(at - 1).lower();
        return before.equals("for") || before.equals("within") || before.equals("in") || before.equals("after");
    }

    private static String amount(Numeral number) {
        if (number.low() != number.high()) {
            return "X";
        }
        return number.low() == Math.rint(number.low())
                ? String.valueOf(Math.round(number.low()))
                : String.valueOf(number.low());
    }

    private static Found duration(int from, int to, String value) {
        return new Found(from, to, TimeExpression.Type.DURATION, new Meaning.Fixed(value));
    }

    /** The TIMEX3 duration of so many units: P3Y, PT2H, P2DE. */
    static String value(String amount, String unit) {
        return unit.startsWith("T") ? "PT" + amount + unit.substring(1) : "P" + amount + unit;
    }
}
