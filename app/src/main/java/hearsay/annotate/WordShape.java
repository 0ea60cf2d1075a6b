package hearsay.annotate;

import java.util.Locale;
import java.util.function.Predicate;

/** What a word looks like: its capitals, small letters and digits, each run of them as one, and all other characters. */
final class WordShape {
    private static final int SHORT = 3;

    private WordShape() {}

    /**
     * The shape, with the length of a short word, and a k behind it where the word is one of letters that is known in lower case.
     *
     * <p>Example: "Orrin" is WT-Xx, "9/11" is WT-d/d, "of" is WT-x:2k.
     */
    static String of(String word, Predicate<String> isKnown) {
        StringBuilder shape = new StringBuilder("WT-");
        char last = '~';
        boolean letters = true;
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            letters &= kind == 'x' || kind == 'X';
            if (kind != last) {
                shape.append(kind);
            }
            last = kind;
        }
        if (word.length() <= SHORT) {
            shape.append(':').append(word.length());
        }
        if (letters && isKnown.test(word.toLowerCase(Locale.ROOT))) {
            shape.append('k');
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isDigit(c)) {
            return 'd';
        }
        if (Character.isLowerCase(c) || c == '_') {
            return 'x';
        }
        return Character.isUpperCase(c) ? 'X' : c;
    }

    /** The word with a 9 for each digit. */
    static String digits(String word) {
        if (word.chars().noneMatch(Character::isDigit)) {
            return word;
        }
        StringBuilder digits = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                digits.setCharAt(i, '9');
            }
        }
        return digits.toString();
    }
}
