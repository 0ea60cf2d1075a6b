package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Subjects;
import java.util.Set;

/**
 * Whether a number stands inside a supposition: in an if-clause or the clause that hangs on it, or under "would" and "could"
 * ("a deployment of 10,000 could", "even 10,000 would").
 */
final class Suppositions {
    private static final Set<String> IF = Set.of("if", "unless", "should", "were", "assuming", "supposing");
    private static final Set<String> MODALS = Set.of("would", "could", "might", "'d", "\u2019d");
    private static final Set<String> CONDITIONAL = Set.of("would", "'d", "\u2019d");
    private static final Set<String> ADDED = Set.of("advcl", "acl", "dep");
    private static final Set<String> OVER = Set.of("since", "after", "because", "when", "as", "while", "although");
    private static final Set<String> CLAUSES =
            Set.of("advcl", "ccomp", "acl:relcl", "parataxis", "conj", "root", "xcomp");

    private Suppositions() {}

    /**
     * @param measuresTime whether it is a duration: those are facts even under "could", unless in the if-clause itself
     */
    static boolean holds(Sentence sentence, Token number, boolean measuresTime) {
        Token at = number;
        boolean nearest = !measuresTime && !isKnown(sentence, number);
        for (int steps = 0; steps <= sentence.size(); steps++) {
            boolean clause = CLAUSES.contains(at.relation()) || at.head() < 0;
            if (clause && at.index() != number.index()) {
                if (marked(sentence, at) || (nearest && (modal(sentence, at) || hangsOnIf(sentence, at)))) {
                    return true;
                }
                boolean same = at.relation().equals("xcomp") || at.relation().equals("conj") || isMeans(sentence, at);
                nearest = nearest && same;
                if (at.relation().equals("ccomp") && at.index() > at.head()) {
                    return false;
                }
            }
            if (at.head() < 0 || at.index() != number.index() && isPast(sentence, at)) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /** "would be the worst since a wave killed 40", "would follow the flood that killed 40": what is over is no supposition. */
    private static boolean isPast(Sentence sentence, Token clause) {
        boolean told = Subjects.isRelative(sentence, clause)
                || ADDED.contains(clause.relation()) && at(sentence, clause, "mark", OVER);
        boolean passive = sentence.child(clause, "aux:pass").isPresent();
        return told
                && (!passive && clause.tag().equals("VBD")
                        || at(sentence, clause, "aux", Set.of("has", "have", "had"))
                        || at(sentence, clause, "aux:pass", Set.of("was", "were")));
    }

    /** "could cut off the $3 million": what has an article is there whatever happens. */
    private static boolean isKnown(Sentence sentence, Token number) {
        int i = number.index();
        while (i > 0
                && (sentence.token(i - 1).tag().equals("$")
                        || sentence.token(i - 1).tag().equals("CD"))) {
            i--;
        }
        return i > 0 && sentence.token(i - 1).lower().equals("the");
    }

    /** "could answer by sending 40 ships": the means is as uncertain as the end. */
    private static boolean isMeans(Sentence sentence, Token clause) {
        return clause.relation().equals("advcl")
                && (at(sentence, clause, "mark", Set.of("by")) || at(sentence, clause, "case", Set.of("by")));
    }

    private static boolean marked(Sentence sentence, Token clause) {
        return at(sentence, clause, "mark", IF) || at(sentence, clause, "advmod", Set.of("if"));
    }

    private static boolean modal(Sentence sentence, Token clause) {
        boolean passive = sentence.child(clause, "aux:pass").isPresent();
        return at(sentence, clause, "aux", passive ? CONDITIONAL : MODALS);
    }

    private static boolean at(Sentence sentence, Token clause, String relation, Set<String> words) {
        for (Token child : sentence.children(clause)) {
            if (child.relation().equals(relation) && words.contains(child.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hangsOnIf(Sentence sentence, Token clause) {
        for (Token child : sentence.children(clause)) {
            if (child.relation().equals("advcl") && at(sentence, child, "mark", Set.of("if", "unless"))) {
                return true;
            }
        }
        return false;
    }
}
