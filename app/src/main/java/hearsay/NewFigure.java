package hearsay;

import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A figure as a person gives it, to stand instead of one of a claim's.
 *
 * <p>Example: {@code new NewFigure("20..30", Optional.empty(), Optional.empty()).change(claim)}.
 *
 * @param value a number, or two with two dots between
 * @param bound how it limits; exact or a range otherwise
 * @param old which figure of the claim it replaces
 */
public record NewFigure(String value, Optional<Bound> bound, Optional<Double> old) {
    /**
     * The change to the claim's figure.
     *
     * @throws IllegalArgumentException where it is no figure, or it is not clear which of the claim's it replaces
     */
    public Change change(Claim claim) {
        Quantity quantity = figure(claim);
        String[] ends = value.split("\\.\\.", 2);
        OptionalDouble first = number(ends[0]);
        OptionalDouble last = number(ends[ends.length - 1]);
        OptionalDouble none = OptionalDouble.empty();
        Bound limit = bound.orElse(ends.length > 1 ? Bound.RANGE : Bound.EXACT);
        if ((ends.length > 1) != (limit == Bound.RANGE || limit == Bound.VAGUE)) {
            throw new IllegalArgumentException(value + ": a range or vague figure is LOW..HIGH, any other one number");
        }
        Anchor anchor = Anchor.of(claim);
        return switch (limit) {
            case EXACT -> new Change.NumberIs(anchor, quantity.span(), limit, first, first, first);
            case APPROX -> new Change.NumberIs(anchor, quantity.span(), limit, none, first, none);
            case AT_LEAST, MORE_THAN -> new Change.NumberIs(anchor, quantity.span(), limit, first, first, none);
            case AT_MOST, LESS_THAN -> new Change.NumberIs(anchor, quantity.span(), limit, none, first, first);
            case RANGE, VAGUE -> new Change.NumberIs(anchor, quantity.span(), limit, first, none, last);
        };
    }

    private Quantity figure(Claim claim) {
        List<Quantity> candidates = claim.quantities().stream()
                .filter(quantity -> old.isEmpty() || quantity.representative() == old.get())
                .toList();
        if (claim.quantities().isEmpty()) {
            throw new IllegalArgumentException("the claim has no figure to correct");
        }
        if (candidates.size() != 1) {
            throw new IllegalArgumentException(
                    (old.isEmpty() ? "the claim has several figures" : "the claim has no such figure, or several")
                            + "; say which it replaces: "
                            + claim.quantities().stream()
                                    .map(quantity -> plain(quantity.representative()))
                                    .collect(Collectors.joining(", ")));
        }
        return candidates.getFirst();
    }

    private static String plain(double number) {
        return new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
    }

    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text.replace(",", ""));
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("'" + text + "' is no number; allowed are 250, 1,200.5 and 250..300");
    }
}
