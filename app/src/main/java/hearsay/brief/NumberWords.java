package hearsay.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as a reader writes them: {@code 12,000}, {@code 2.5}, and small counts with their noun. */
final class NumberWords {
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private NumberWords() {}

    static String of(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    static String of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : "";
    }

    /** Example: {@code count(3, "document")} is "three documents", {@code count(31, "origin")} is "31 origins". */
    static String count(int n, String noun) {
        String plural = noun.endsWith("y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + (noun.endsWith("o") ? "es" : "s");
        return word(n) + " " + (n == 1 ? noun : plural);
    }

    /** Example: {@code of(9, 51)} is "nine of 51". */
    static String of(int part, int whole) {
        return word(part) + " of " + word(whole);
    }

    private static String word(int n) {
        return n < SMALL.size() ? SMALL.get(n) : of(n);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
