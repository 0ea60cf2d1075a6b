package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.reported.Parties;
import hearsay.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that stand as those to whom something would be done, or given.
 *
 * <p>Examples: "Anybody who crosses the river will be arrested": the trigger is "Anybody who crosses the river"; "They would
 * fire on anyone who came near": "anyone who came near"; "Looters will be shot": "Looters".
 */
final class Whoever {
    private static final Set<String> ANY =
            Set.of("anyone", "anybody", "everyone", "everybody", "whoever", "those", "person", "people", "one");
    private static final Set<String> EACH = Set.of("any", "every", "all");
    private static final Set<String> MET =
            Set.of("face", "pay", "risk", "answer", "forfeit", "lose", "receive", "get", "go", "qualify");
    private static final Set<String> ALLOWED = Set.of(
            "able", "eligible", "ineligible", "entitled", "free", "welcome", "liable", "subject", "exempt", "unable");
    private static final Set<String> OBJECTS = Set.of("obj", "dobj", "iobj");
    private static final Set<String> TOWARDS = Set.of("to", "for", "on", "at", "against");
    private static final Set<String> PERCEIVING = Set.of("see", "have", "let", "know", "find", "hear", "watch", "get");

    private final TriggerWords words;
    private final Parties parties = Parties.load();

    Whoever(TriggerWords words) {
        this.words = words;
    }

    /** The conditions of a sentence, in text order. */
    List<Condition> in(Sentence sentence) {
        List<Condition> found = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (isMet(sentence, verb)) {
                sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass")
                        .filter(s -> s.index() < verb.index() && isAnybody(sentence, s))
                        .flatMap(s -> condition(sentence, verb, s, true))
                        .ifPresent(found::add);
            }
            if (found.isEmpty() && isMeant(sentence, verb)) {
                sentence.children(verb).stream()
                        .filter(o -> o.index() > verb.index() && isObject(sentence, o))
                        .filter(o -> isAnybody(sentence, o))
                        .findFirst()
                        .flatMap(o -> condition(sentence, verb, o, false))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "will be arrested", "would face prison", "face prison": what is done to somebody, or waits for them. */
    private static boolean isMet(Sentence sentence, Token verb) {
        boolean firm = Decisions.isFirm(sentence, verb);
        boolean done = sentence.child(verb, "aux:pass").isPresent() && !Decisions.merelyHappens(verb);
        boolean allowed =
                ALLOWED.contains(verb.lemma()) && sentence.child(verb, "cop").isPresent();
        boolean now = verb.lemma().equals("face")
                && (verb.tag().equals("VBP") || verb.tag().equals("VBZ"));
        return firm && (verb.isVerb() && (done || MET.contains(verb.lemma())) || allowed) || now;
    }

    /** "will arrest", "threatened to arrest", "offered": what somebody would do to others. */
    private boolean isMeant(Sentence sentence, Token verb) {
        boolean active = verb.isVerb() && sentence.child(verb, "aux:pass").isEmpty();
        boolean offered = words.is(TriggerWords.Kind.OFFER, verb)
                || verb.relation().equals("xcomp")
                        && sentence.head(verb)
                                .filter(h -> words.is(TriggerWords.Kind.OFFER, h))
                                .isPresent();
        boolean somebody =
                sentence.child(verb, "nsubj").filter(parties::contains).isPresent()
                        || verb.relation().equals("xcomp");
        return active
                && somebody
                && !Decisions.merelyHappens(verb)
                && !PERCEIVING.contains(verb.lemma())
                && (Decisions.isFirm(sentence, verb) || offered);
    }

    /** "arrest anyone", "fire on anyone", "give papers to those": not "talk with those". */
    private static boolean isObject(Sentence sentence, Token noun) {
        return OBJECTS.contains(noun.relation())
                || noun.relation().equals("obl")
                        && sentence.child(noun, "case")
                                .filter(c -> TOWARDS.contains(c.lower()))
                                .isPresent();
    }

    /** "anyone who", "any ship entering", "people caught", "looters"; not "the men who". */
    private boolean isAnybody(Sentence sentence, Token noun) {
        List<Token> below = sentence.subtree(noun);
        Optional<Token> determiner = sentence.child(noun, "det");
        boolean each = determiner.filter(d -> EACH.contains(d.lower())).isPresent();
        boolean told = sentence.children(noun).stream()
                .anyMatch(c -> c.relation().startsWith("acl") && c.index() > noun.index());
        boolean many = noun.tag().equals("NNS")
                && parties.contains(noun)
                && determiner.isEmpty()
                && sentence.child(noun, "nmod:poss", "nummod").isEmpty();
        boolean wrong = many && words.is(TriggerWords.Kind.WRONGDOER, noun);
        boolean underWay =
                sentence.child(noun, "acl").filter(c -> c.tag().equals("VBG")).isPresent();
        return below.getFirst().lower().equals("whoever")
                || wrong
                || told && (each || many && !underWay || ANY.contains(noun.lower()));
    }

    private static Optional<Condition> condition(Sentence sentence, Token verb, Token noun, boolean suffers) {
        List<Token> action = ClauseParts.longestRun(sentence.subtree(verb).stream()
                .filter(t -> !suffers || t.index() > noun.index())
                .filter(t ->
                        suffers || t.index() < sentence.subtree(noun).getFirst().index())
                .filter(t -> !sentence.dominates(noun, t))
                .toList());
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        return action.size() < 2
                ? Optional.empty()
                : Optional.of(new Condition(
                        Optional.of(ClauseParts.trim(withoutCase(sentence, noun))),
                        ClauseParts.trim(action),
                        suffers && !passive ? Optional.empty() : ClauseParts.actor(sentence, verb)));
    }

    /** "anyone who came near" of "on anyone who came near". */
    private static List<Token> withoutCase(Sentence sentence, Token noun) {
        return sentence.subtree(noun).stream()
                .filter(t -> t.head() != noun.index() || !t.relation().equals("case"))
                .toList();
    }
}
