package hearsay.extract.number;

/** Writes whole numbers in English words, as a newspaper would: the other way of {@link NumberReader}, for tests. */
public final class NumberSpeller {
    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] SCALES = {"", " thousand", " million", " billion"};

    private NumberSpeller() {}

    /** The words of a number from 0 to 999,999,999,999. */
    public static String spell(long number, boolean and) {
        if (number == 0) {
            return UNITS[0];
        }
        StringBuilder words = new StringBuilder();
        long left = number;
        for (int scale = 0; left > 0; scale++, left /= 1000) {
            int group = (int) (left % 1000);
            if (group > 0) {
                words.insert(0, (words.isEmpty() ? "" : " "));
                words.insert(0, below1000(group, and) + SCALES[scale]);
            }
        }
        return words.toString();
    }

    private static String below1000(int number, boolean and) {
        int rest = number % 100;
        String hundreds = number >= 100 ? UNITS[number / 100] + " hundred" : "";
        if (rest == 0) {
            return hundreds;
        }
        String small = rest < 20 ? UNITS[rest] : TENS[rest / 10] + (rest % 10 == 0 ? "" : "-" + UNITS[rest % 10]);
        return hundreds.isEmpty() ? small : hundreds + (and ? " and " : " ") + small;
    }
}
