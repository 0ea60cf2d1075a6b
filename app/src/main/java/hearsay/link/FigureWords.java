package hearsay.link;

import hearsay.model.Quantity;
import java.util.Locale;

/** A figure in plain words, with its bound: "up to 12,000". */
final class FigureWords {
    private FigureWords() {}

    static String of(Quantity quantity) {
        String value = plain(quantity.representative());
        return switch (quantity.bound()) {
            case EXACT -> value;
            case APPROX -> "about " + value;
            case AT_LEAST -> "at least " + value;
            case AT_MOST -> "up to " + value;
            case MORE_THAN -> "more than " + value;
            case LESS_THAN -> "less than " + value;
            case RANGE, VAGUE ->
                quantity.low().isPresent() && quantity.high().isPresent()
                        ? plain(quantity.low().getAsDouble()) + " to "
                                + plain(quantity.high().getAsDouble())
                        : value;
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.2f", value).replaceAll("0$", "");
    }
}
