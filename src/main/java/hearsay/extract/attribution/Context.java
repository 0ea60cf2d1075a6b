package hearsay.extract.attribution;

import hearsay.annotate.Token;
import java.util.Set;

/**
 * What makes it less likely that a cue verb reports anything: a condition ("if he said"), a modal ("would say"), a bare
 * infinitive ("to say that"), nobody who says it.
 */
final class Context {
    private static final double CONDITION = 0.4;
    private static final double MODAL = 0.7;
    private static final double INFINITIVE = 0.75;
    private static final double NOBODY = 0.5;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    private Context() {}

    /** A factor of 0 to 1 for the weight. */
    static double factor(Passage passage, Token verb, boolean hasSource) {
        double factor = 1;
        boolean modal = false;
        for (Token child : passage.children(verb)) {
            if (child.relation().equals("mark") && CONDITIONS.contains(child.lower())) {
                factor *= CONDITION;
            }
            modal |= child.tag().equals("MD");
        }
        if (modal) {
            factor *= MODAL;
        } else if (verb.tag().equals("VB")) {
            factor *= INFINITIVE;
        }
        return hasSource || passage.isPassive(verb) || isImpersonal(verb) ? factor : factor * NOBODY;
    }

    private static boolean isImpersonal(Token verb) {
        return verb.tag().equals("VBN")
                || verb.lemma().equals("seem")
                || verb.lemma().equals("appear");
    }
}
