package hearsay.web;

import java.util.Arrays;
import java.util.Locale;

/** Words that a visitor has typed to find something in a list. */
final class Words {
    private Words() {}

    /** Whether each of the words stands in one of the texts, in any case and as a part of a word too. */
    static boolean areIn(String words, String... texts) {
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
