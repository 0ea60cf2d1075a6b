package hearsay.annotate;

/**
 * A 64-bit hash of a text, from which that of two texts joined can be computed without joining them: a polynomial over the
 * characters, modulo 2^64. So the features of a word, thousands a sentence, are looked up without a string being made of any.
 *
 * <p>Example: {@code TextHash.of("Orrin").then(TextHash.of("-WORD"))} equals {@code TextHash.of("Orrin-WORD")}.
 *
 * @param value the hash; that of the empty text is 0
 * @param length the characters of the text
 */
record TextHash(long value, int length) {
    static final TextHash EMPTY = new TextHash(0, 0);

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = powers(256);

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }

    static TextHash of(String text) {
        return of(text, 0, text.length());
    }

    /** Of a part of a text. */
    static TextHash of(String text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * BASE + text.charAt(i) + 1;
        }
        return new TextHash(value, end - start);
    }

    /** Of this text with another behind it. */
    TextHash then(TextHash next) {
        return new TextHash(value * power(next.length) + next.value, length + next.length);
    }

    /** Of this text with one character more. */
    TextHash then(char next) {
        return new TextHash(value * BASE + next + 1, length + 1);
    }

    private static long power(int exponent) {
        if (exponent < POWERS.length) {
            return POWERS[exponent];
        }
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }
}
