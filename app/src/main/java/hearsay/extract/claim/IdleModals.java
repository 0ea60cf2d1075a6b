package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Set;

/**
 * Modal verbs that foretell nothing: what is asked, said to the hearer, was once thought, or is not allowed.
 *
 * <p>Examples: "nobody knows whether it will open", "you will remember", "I knew it would happen", "may not be copied".
 */
final class IdleModals {
    private static final OutlookWords WORDS = OutlookWords.load();
    private static final Set<String> HEARERS = Set.of("you", "everybody", "everyone", "anybody", "anyone", "people");

    private IdleModals() {}

    static boolean isOne(Sentence sentence, Token modal, Token verb) {
        return isAsked(sentence, verb)
                || isRhetorical(sentence, verb)
                || isThoughtThen(sentence, modal, verb)
                || isForbidden(sentence, modal, verb);
    }

    /** "It is not clear whether they will open", "no agreement about how many will be needed". */
    private static boolean isAsked(Sentence sentence, Token verb) {
        boolean inside = verb.relation().endsWith("comp")
                || verb.relation().startsWith("acl") && !verb.relation().endsWith("relcl")
                || verb.relation().equals("advcl")
                || verb.relation().startsWith("csubj");
        List<Token> below = sentence.subtree(verb);
        Token first = below.get(below.size() > 2 && below.getFirst().tag().equals("IN") ? 1 : 0);
        boolean whether = sentence.child(verb, "mark")
                .filter(m -> m.lower().equals("whether"))
                .isPresent();
        return whether
                || inside
                        && (first.tag().equals("WRB") && !first.lower().startsWith("when")
                                || first.tag().equals("WP"));
    }

    /** "Everybody will tell you", "you will remember": what the hearer is told to think. */
    private static boolean isRhetorical(Sentence sentence, Token verb) {
        return WORDS.is(OutlookWords.Kind.TELLING, verb)
                && sentence.child(verb, "nsubj")
                        .filter(s -> HEARERS.contains(s.lower()))
                        .isPresent();
    }

    /** "I knew it would happen", "we thought they would die": of a time that is over. */
    private static boolean isThoughtThen(Sentence sentence, Token modal, Token verb) {
        return modal.lower().equals("would")
                && verb.relation().equals("ccomp")
                && sentence.head(verb)
                        .filter(h -> h.tag().equals("VBD") && WORDS.is(OutlookWords.Kind.THINKING, h))
                        .flatMap(h -> sentence.child(h, "nsubj"))
                        .filter(s -> s.lower().equals("i") || s.lower().equals("we"))
                        .isPresent();
    }

    /** "may not be published": what is not allowed. */
    private static boolean isForbidden(Sentence sentence, Token modal, Token verb) {
        return modal.lower().equals("may")
                && sentence.child(verb, "aux:pass").isPresent()
                && sentence.children(verb).stream().anyMatch(c -> c.lower().equals("not"));
    }
}
