package hearsay.extract.time;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.Set;

/** Whether words of time look ahead: "will meet on Wednesday", "is due in March", "by December". */
final class FutureTime {
    private static final Set<String> AHEAD = Set.of("will", "'ll", "\u2019ll", "wo", "shall");
    private static final Set<String> PLANS =
            Set.of("due", "scheduled", "set", "expected", "planned", "slated", "until", "by");
    private static final int REACH = 3;

    private FutureTime() {}

    static boolean isFuture(Sentence sentence, Token token) {
        if (token.index() > 0
                && PLANS.contains(sentence.token(token.index() - 1).lower())) {
            return true;
        }
        Token at = token;
        for (int steps = 0; steps < REACH && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
            if (at.isVerb() || at.tag().startsWith("JJ")) {
                break;
            }
        }
        for (Token child : sentence.children(at)) {
            if (child.relation().startsWith("aux") && AHEAD.contains(child.lower())) {
                return true;
            }
        }
        return PLANS.contains(at.lower()) && !at.tag().equals("VBD");
    }
}
