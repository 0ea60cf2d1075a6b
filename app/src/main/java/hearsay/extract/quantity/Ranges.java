package hearsay.extract.quantity;

import hearsay.extract.Phrases;
import hearsay.extract.number.Numeral;
import hearsay.extract.number.Pieces;
import java.util.Optional;
import java.util.Set;

/**
 * Joins two figures to a range: "between 11,000 and 12,000", "11-12,000", "793 to 8,498", "three or four", "from about 1,200
 * to more than 1,800", "$2-3 billion".
 */
final class Ranges {
    private static final double SMALL = 10;
    private static final Set<String> LEADS = Set.of("from", "between", "of");
    private final Bounds bounds;
    private final FigureReader reader;

    Ranges(Bounds bounds, FigureReader reader) {
        this.bounds = bounds;
        this.reader = reader;
    }

    /** The range that the figure begins, or the figure itself. */
    Figure joined(Pieces pieces, Figure first) {
        int lead = lead(pieces, first.from());
        boolean between = lead >= 0 && pieces.at(lead).is("between");
        boolean from = lead >= 0 && pieces.at(lead).is("from");
        int link = first.to();
        boolean dash = pieces.at(link).isDash();
        boolean up = from && pieces.at(link).is("up") && pieces.at(link + 1).is("to");
        boolean to = up
                || pieces.at(link).is("to")
                || pieces.at(link).isDash() && pieces.at(link + 1).is("to");
        boolean and = between && (pieces.at(link).is("and") || pieces.at(link).is("to"));
        boolean or = pieces.at(link).is("or");
        if (!(dash || to || and || or)) {
            return first;
        }
        int after = dash && to || up ? link + 2 : link + 1;
        after = dash && to && pieces.at(after).isDash() ? after + 1 : after;
        int second = reader.skipBounds(pieces, after);
        Optional<Figure> next = reader.simple(pieces, second > after && (from || between) ? second : after);
        if (next.isEmpty() || (dash && !to && pieces.glued(link) != pieces.glued(link + 1))) {
            return first;
        }
        boolean loose = !(from || between);
        return join(pieces, first, next.get(), loose, or, lead).orElse(first);
    }

    private Optional<Figure> join(Pieces pieces, Figure a, Figure b, boolean loose, boolean or, int lead) {
        Numeral low = scaled(a.numeral(), b.numeral(), pieces.at(a.to()).isDash());
        Numeral high = b.numeral();
        boolean ordered = low.low() < high.low();
        boolean firm = a.numeral().kind() != Numeral.Kind.SHARE && b.numeral().kind() != Numeral.Kind.SHARE;
        boolean same = a.unit().isEmpty() || b.unit().isEmpty() || a.unit().equals(b.unit());
        boolean neighbours = high.low() - low.low() <= Math.max(1, low.low());
        if (!firm
                || !same
                || (loose && !ordered)
                || (or && !(neighbours && a.to() == a.numeral().to()))) {
            return Optional.empty();
        }
        if (loose && !or && isChangeTo(pieces, a)) {
            return Optional.empty();
        }
        if (loose
                && pieces.at(a.to()).isDash()
                && high.low() < SMALL
                && b.unit().isEmpty()
                && !countsAfter(pieces, b)) {
            return Optional.empty();
        }
        Numeral first = ordered ? low : high;
        Numeral last = ordered ? high : low;
        Numeral lower = new Numeral(a.numeral().from(), a.numeral().to(), first.low(), first.low(), first.kind());
        Numeral upper = new Numeral(b.numeral().from(), b.numeral().to(), last.high(), last.high(), last.kind());
        Optional<Unit> unit = b.unit().or(a::unit);
        int start = lead >= 0 && !pieces.at(lead).is("of") ? lead : a.from();
        return Optional.of(new Figure(start, b.to(), lower, Optional.of(upper), a.bound(), unit));
    }

    /** "2 to 3 million" and "11-12,000": the first end is meant in the scale of the second. */
    private static Numeral scaled(Numeral a, Numeral b, boolean dash) {
        boolean plain = a.to() - a.from() == 1 && a.low() < 1000;
        boolean worded = b.to() - b.from() > 1;
        double scale = worded ? scaleOf(b.low()) : b.low() >= 1000 && b.low() % 1000 == 0 ? 1000 : 1;
        boolean near = worded || dash || a.low() * scale >= b.low() / 10;
        boolean smaller = near && a.low() * scale < b.low() && a.low() >= 1;
        return plain && smaller && scale > 1 ? a.times(scale) : a;
    }

    private static double scaleOf(double value) {
        double scale = 1;
        for (double s = 1e3; s <= 1e12 && value >= s; s *= 1000) {
            scale = s;
        }
        return scale;
    }

    /** "rose by 12 to 46", "fell 0.4 percent to 13,176": the second number is where it went. */
    private static boolean isChangeTo(Pieces pieces, Figure a) {
        int i = a.from() - 1;
        return pieces.at(i).is("by") || (pieces.at(i).tag().startsWith("VB") && ChangeWords.isVerbForm(pieces.at(i)));
    }

    private static boolean countsAfter(Pieces pieces, Figure b) {
        return pieces.at(b.to()).tag().startsWith("NNS");
    }

    private int lead(Pieces pieces, int at) {
        int i = bounds.before(pieces, at).map(Phrases.Found::from).orElse(at) - 1;
        return i >= 0 && LEADS.contains(pieces.at(i).lower()) ? i : -1;
    }
}
