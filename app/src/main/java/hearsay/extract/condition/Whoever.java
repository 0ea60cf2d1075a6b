package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that stand as the one to whom something would be done.
 *
 * <p>Example: "Anybody who crosses the river will be arrested": the trigger is "anybody who crosses the river".
 */
final class Whoever {
    private static final Set<String> ANY =
            Set.of("anyone", "anybody", "everyone", "everybody", "whoever", "those", "person", "people", "one");
    private static final Set<String> EACH = Set.of("any", "every", "all");
    private static final Set<String> MET = Set.of("face", "pay", "risk", "answer", "forfeit");

    private Whoever() {}

    /** The conditions of a sentence, in text order. */
    static List<Condition> in(Sentence sentence) {
        List<Condition> found = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (isThreat(sentence, verb)) {
                sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass")
                        .filter(s -> s.index() < verb.index() && isAnybody(sentence, s))
                        .flatMap(s -> condition(sentence, verb, s))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "will be arrested", "would face prison": what is done to somebody, or waits for them. */
    private static boolean isThreat(Sentence sentence, Token verb) {
        boolean done = sentence.child(verb, "aux:pass").isPresent() && !Decisions.merelyHappens(verb);
        return verb.isVerb() && Decisions.isFirm(sentence, verb) && (done || MET.contains(verb.lemma()));
    }

    private static boolean isAnybody(Sentence sentence, Token subject) {
        List<Token> words = sentence.subtree(subject);
        boolean each = sentence.child(subject, "det")
                .filter(d -> EACH.contains(d.lower()))
                .isPresent();
        boolean told = sentence.child(subject, "acl:relcl", "acl").isPresent();
        return words.getFirst().lower().equals("whoever") || told && (each || ANY.contains(subject.lower()));
    }

    private static Optional<Condition> condition(Sentence sentence, Token verb, Token subject) {
        List<Token> action = ClauseParts.longestRun(sentence.subtree(verb).stream()
                .filter(t -> t.index() > subject.index() && !sentence.dominates(subject, t))
                .toList());
        return action.size() < 2
                ? Optional.empty()
                : Optional.of(new Condition(
                        Optional.of(ClauseParts.trim(sentence.subtree(subject))),
                        ClauseParts.trim(action),
                        sentence.child(verb, "aux:pass").isEmpty()
                                ? Optional.empty()
                                : ClauseParts.actor(sentence, verb)));
    }
}
