package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Subjects;
import hearsay.extract.reported.Parties;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what somebody would do from what would come about.
 *
 * <p>Example: "we will close the port" is a decision; "the river will rise", "it would help" and "who will pay?" are none.
 */
final class Decisions {
    private static final Set<String> THINGS = Set.of("it", "this", "that");
    private static final Set<String> FIRM = Set.of("will", "would", "shall", "'ll", "’ll", "wo", "'d", "’d");
    private static final Set<String> ANYBODY = Set.of("you", "one", "there");
    private static final Set<String> HAPPENING = Set.of(
            "say",
            "rise",
            "fall",
            "grow",
            "increase",
            "decrease",
            "happen",
            "occur",
            "reflect",
            "mean",
            "become",
            "die",
            "suffer",
            "lose",
            "win",
            "benefit",
            "seem",
            "appear",
            "remain",
            "know",
            "think",
            "bet",
            "care",
            "like",
            "love",
            "feel",
            "hope",
            "prove",
            "affect",
            "embolden",
            "encourage",
            "discourage",
            "please",
            "surprise",
            "disappoint",
            "overwhelm",
            "weaken",
            "strengthen");

    private final TriggerWords words;
    private final Parties parties = Parties.load();

    Decisions(TriggerWords words) {
        this.words = words;
    }

    /** What somebody would do; what would merely come about ("it would help"), or is only asked, is none. */
    boolean isOne(Sentence sentence, Token main) {
        boolean asked = sentence.tokens().stream().anyMatch(t -> t.text().equals("?") && sentence.dominates(main, t));
        if (asked) {
            return false;
        }
        if (words.hasLine(sentence) || words.is(TriggerWords.Kind.VERB, main)) {
            return true;
        }
        boolean owed =
                main.lemma().equals("have") && sentence.child(main, "xcomp").isPresent();
        boolean deed = main.isVerb()
                && !merelyHappens(main)
                && sentence.child(main, "cop").isEmpty();
        return deed && (owed || isSomebody(sentence, main));
    }

    /** Whether the one who acts can: a party, or one left unnamed by a passive or an infinitive. */
    private boolean isSomebody(Sentence sentence, Token main) {
        boolean passive = sentence.child(main, "aux:pass").isPresent();
        return sentence.child(main, "nsubj", "csubj", "expl")
                .or(() -> passive ? Optional.empty() : Subjects.of(sentence, main))
                .filter(s -> !s.isVerb())
                .map(s ->
                        !THINGS.contains(s.lower()) && (passive || parties.contains(s) && !ANYBODY.contains(s.lower())))
                .orElse(passive || isPlan(sentence, main) || main.tag().startsWith("VBP"));
    }

    /** "threatened to close", "his threat to close", "considers closing". */
    private boolean isPlan(Sentence sentence, Token main) {
        Optional<Token> before =
                sentence.child(main, "mark").filter(to -> to.index() > 0).map(to -> sentence.token(to.index() - 1));
        return sentence.head(main)
                        .filter(h -> words.is(TriggerWords.Kind.OFFER, h))
                        .isPresent()
                || before.filter(b -> words.is(TriggerWords.Kind.OFFER, b)).isPresent();
    }

    /** Whether a deed is said to follow, not that it might. */
    static boolean isFirm(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && FIRM.contains(c.lower()));
    }

    /** Verbs of what comes about or is thought, and of being. */
    static boolean merelyHappens(Token verb) {
        return HAPPENING.contains(verb.lemma()) || verb.lemma().equals("be");
    }
}
