package hearsay.extract.holder;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import java.util.Set;

/**
 * Finds the nation before a body's name, which belongs to it.
 *
 * <p>Example: "Saudi Arabian" before "Foreign Ministry"; not "Defiant" at the head of a sentence.
 */
final class Nations {
    private static final Set<String> POINTS = Set.of("South", "North", "East", "West", "Central", "New");

    private Nations() {}

    /** "Northlandic Foreign Ministry", with only "Foreign Ministry" taken for a name: whose it is belongs to it. */
    static int before(Sentence sentence, int first, int end) {
        int from = first - 1;
        if (from < 0 || !isNation(sentence.token(from)) || sentence.token(from).head() != end - 1) {
            return first;
        }
        while (from > 0 && isOfNation(sentence.token(from - 1))) {
            from--;
        }
        return from;
    }

    /** Where a sentence begins a capital alone tells nothing: "Defiant Grain Guild". */
    private static boolean isNation(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && (token.entity() != Entity.NONE || token.index() > 0)
                && (token.tag().startsWith("JJ") || token.entity() == Entity.LOCATION);
    }

    /** "South" of "South Korean", "Saudi" of "Saudi Arabian". */
    private static boolean isOfNation(Token token) {
        return POINTS.contains(token.text())
                || token.tag().startsWith("JJ") && token.entity() == Entity.MISC && isNation(token);
    }
}
