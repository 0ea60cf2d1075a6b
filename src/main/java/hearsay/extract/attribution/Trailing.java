package hearsay.extract.attribution;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.Set;

/**
 * Finds where a content ends and the reporter goes on: "that it was over, <u>adding that …</u>", "that it was over,
 * <u>which raised concerns</u>".
 */
final class Trailing {
    private static final Set<String> GOES_ON =
            Set.of("which", "when", "where", "although", "though", "while", "according");
    private static final int FEWEST = 3;

    private Trailing() {}

    /** The last token of the content, {@code last} or one before it. */
    static int cut(Passage passage, int first, int last) {
        Sentence sentence = passage.sentence();
        for (int i = last; i > first + FEWEST; i--) {
            Token comma = sentence.token(i);
            boolean mark = comma.text().equals(",")
                    || comma.text().equals("\u2014")
                    || comma.text().equals("--");
            if (mark && i < last && !passage.isQuoted(comma)) {
                return goesOn(passage, sentence.token(i + 1)) ? i - 1 : last;
            }
        }
        return last;
    }

    private static boolean goesOn(Passage passage, Token token) {
        boolean participle = token.tag().equals("VBG")
                && !token.relation().equals("conj")
                && !token.relation().equals("amod");
        return !passage.isQuoted(token) && (participle || GOES_ON.contains(token.lower()));
    }
}
