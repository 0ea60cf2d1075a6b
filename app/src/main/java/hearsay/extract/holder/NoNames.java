package hearsay.extract.holder;

import hearsay.annotate.Sentence;
import java.util.Set;

/**
 * Tells what is taken for a name and names no party: "Hurricane Ana", "Hurricanes Ana and Bo", "a Vila Republican".
 */
final class NoNames {
    private static final Set<String> JOINING = Set.of("and", "or", ",");

    private NoNames() {}

    /** Whether the tokens from {@code first} to {@code end} do. */
    static boolean holds(NameWords words, Sentence sentence, int first, int end) {
        return isThing(words, sentence, first) && end > first + 1
                || isThing(words, sentence, series(sentence, first))
                || isOneOfMany(words, sentence, first, end);
    }

    /** "A Vila Republican" is nobody's name. */
    private static boolean isOneOfMany(NameWords words, Sentence sentence, int first, int end) {
        return first > 0
                && OwnWords.ONE.contains(sentence.token(first - 1).lower())
                && words.isPerson(sentence.token(end - 1).lemma());
    }

    /** The word before a series of names that goes on here: "Hurricanes" before "Ana and Bo" at "Bo". */
    private static int series(Sentence sentence, int first) {
        int at = first - 1;
        while (at > 1
                && JOINING.contains(sentence.token(at).lower())
                && sentence.token(at - 1).isProper()) {
            at -= 2;
        }
        return at;
    }

    private static boolean isThing(NameWords words, Sentence sentence, int i) {
        return i >= 0
                && words.sort(sentence.token(i).text())
                        .or(() -> words.sort(singular(sentence.token(i).lower())))
                        .filter(sort -> sort == NameWords.Sort.THING)
                        .isPresent();
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
