package hearsay.extract.quantity;

import hearsay.extract.number.Numeral;
import hearsay.model.Bound;
import java.util.OptionalDouble;

/**
 * Low, best and high of a figure by the rules of {@link hearsay.model.Quantity}.
 *
 * @param bound how the number limits what it counts
 */
record Values(OptionalDouble low, OptionalDouble best, OptionalDouble high, Bound bound) {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    static Values of(Figure figure) {
        Numeral n = figure.numeral();
        if (figure.end().isPresent()) {
            return new Values(some(n.low()), NONE, some(figure.end().get().high()), Bound.RANGE);
        }
        return switch (n.kind()) {
            case VAGUE -> vague(n, figure.bound().orElse(Bound.VAGUE));
            case ROUND, SHARE ->
                single(n.low(), figure.bound().filter(b -> b != Bound.EXACT).orElse(Bound.APPROX));
            case EXACT, PART -> single(n.low(), figure.bound().orElse(Bound.EXACT));
        };
    }

    private static Values single(double value, Bound bound) {
        OptionalDouble v = some(value);
        return switch (bound) {
            case EXACT -> new Values(v, v, v, bound);
            case APPROX -> new Values(NONE, v, NONE, bound);
            case AT_LEAST, MORE_THAN -> new Values(v, v, NONE, bound);
            case AT_MOST, LESS_THAN -> new Values(NONE, v, v, bound);
            case RANGE, VAGUE -> new Values(v, NONE, v, bound);
        };
    }

    private static Values vague(Numeral n, Bound bound) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> new Values(some(n.low()), NONE, NONE, Bound.VAGUE);
            case AT_MOST, LESS_THAN -> new Values(NONE, NONE, some(n.high()), Bound.VAGUE);
            case EXACT, APPROX, RANGE, VAGUE -> new Values(some(n.low()), NONE, some(n.high()), Bound.VAGUE);
        };
    }

    private static OptionalDouble some(double value) {
        return Double.isInfinite(value) ? NONE : OptionalDouble.of(value);
    }
}
