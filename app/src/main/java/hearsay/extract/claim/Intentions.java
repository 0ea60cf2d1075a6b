package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Subjects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells verbs that say what their subject will do or means to do.
 *
 * <p>Example: "will close", "is going to close", "plans to close", "is considering closing", "stands ready to close" and "cannot
 * let this pass" do; "will rise" of a river does too, who acts is for others to ask; "has closed" does not.
 */
final class Intentions {
    static final Set<String> FIRM = Set.of("will", "would", "'ll", "’ll", "shall", "wo", "'d", "’d");
    private static final Set<String> NO_DEED = Set.of(
            "be", "have", "see", "hear", "know", "think", "say", "like", "love", "need", "want", "seem", "appear",
            "mean", "believe", "feel", "become", "lose", "suffer", "face", "get", "benefit", "win", "die", "argue",
            "hope", "prove", "prefer");

    private static final Set<String> LEAVING = Set.of("go", "leave", "return", "stay", "withdraw", "quit");
    private static final Set<String> PRESENT = Set.of("am", "are", "is", "'m", "’m", "'re", "’re", "'s", "’s");
    private static final Set<String> PAST = Set.of("was", "were");
    private static final Set<String> OPEN = Set.of("may", "might");
    private static final Set<String> WOULD = Set.of("would", "'d", "’d");
    private static final Set<String> ABLE = Set.of("can", "ca", "could");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> WEIGHED = Set.of("may", "might", "could");
    private static final Set<String> AUTHORS = Set.of("i", "we");
    private static final Set<String> STANDING =
            Set.of("stand", "remain", "keep", "hold", "seem", "appear", "sound", "stay");

    private final PledgeWords words;

    Intentions(PledgeWords words) {
        this.words = words;
    }

    /**
     * Whether it does.
     *
     * @param quoted whether these are the words as they were spoken: in reported speech "was leaving" stands for "is leaving"
     */
    boolean isMeant(Sentence sentence, Token verb, boolean quoted) {
        boolean done = sentence.children(verb).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && c.lemma().equals("have"));
        boolean firm = hasAuxiliary(sentence, verb, FIRM);
        boolean weighed = hasAuxiliary(sentence, verb, WEIGHED) && words.is(PledgeWords.Kind.WEIGHED, verb)
                || hasAuxiliary(sentence, verb, OPEN) && words.is(PledgeWords.Kind.ORDER, verb);
        boolean owed =
                (firm || hasAuxiliary(sentence, verb, OPEN)) && verb.lemma().equals("have") && hasDeed(sentence, verb);
        if (done) {
            return words.is(PledgeWords.Kind.BIND, verb) && hasDeed(sentence, verb);
        }
        return !isFormula(sentence, verb)
                && ((firm || weighed) && isDeed(sentence, verb)
                        || owed
                        || isPlanned(sentence, verb)
                        || isUnderWay(sentence, verb, quoted)
                        || isConsidered(sentence, verb)
                        || refuses(sentence, verb)
                        || isSpokenPledge(sentence, verb));
    }

    /** "plans to close", "is going to close", "is ready to close", "stands ready to close", "planned to close". */
    private boolean isPlanned(Sentence sentence, Token verb) {
        boolean past = verb.tag().equals("VBD") && !words.is(PledgeWords.Kind.PLAN, verb);
        boolean plan = words.is(PledgeWords.Kind.MEAN, verb)
                || words.is(PledgeWords.Kind.PLAN, verb)
                || verb.lemma().equals("go") && verb.tag().equals("VBG");
        boolean stands = STANDING.contains(verb.lemma())
                && sentence.child(verb, "xcomp")
                        .filter(ready -> words.is(PledgeWords.Kind.MEAN, ready) && hasDeed(sentence, ready))
                        .isPresent();
        return stands || !past && plan && hasDeed(sentence, verb);
    }

    private static boolean hasDeed(Sentence sentence, Token verb) {
        return sentence.child(verb, "xcomp")
                .filter(deed -> isDeed(sentence, deed) && deed.tag().equals("VB"))
                .isPresent();
    }

    /** "She is leaving", "we are sending troops": what one is about to do. */
    private boolean isUnderWay(Sentence sentence, Token verb, boolean quoted) {
        boolean leaving =
                LEAVING.contains(verb.lemma()) && sentence.child(verb, "xcomp").isEmpty();
        boolean ours = words.is(PledgeWords.Kind.SOON, verb)
                && Subjects.of(sentence, verb)
                        .filter(s -> AUTHORS.contains(s.lower()))
                        .isPresent();
        return verb.tag().equals("VBG")
                && (leaving || ours)
                && (hasAuxiliary(sentence, verb, PRESENT) || !quoted && hasAuxiliary(sentence, verb, PAST));
    }

    /** "is considering closing the port", "are weighing a ban". */
    private boolean isConsidered(Sentence sentence, Token verb) {
        boolean now = verb.tag().equals("VBG")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        return now
                && words.is(PledgeWords.Kind.WEIGH, verb)
                && sentence.children(verb).stream().anyMatch(c -> isDeedNamed(sentence, c));
    }

    private boolean isDeedNamed(Sentence sentence, Token child) {
        boolean named = Set.of("xcomp", "ccomp", "obj", "advcl", "obl").contains(child.relation());
        return named
                && (child.tag().equals("VBG") && sentence.child(child, "nsubj").isEmpty() && isDeed(sentence, child)
                        || child.isNoun() && words.is(PledgeWords.Kind.DEED, child));
    }

    /** "I'll tell you a story", "I would call it a defeat", "let me put it this way": words about the words. */
    private boolean isFormula(Sentence sentence, Token verb) {
        boolean told = words.is(PledgeWords.Kind.TELL, verb)
                && sentence.child(verb, "obj", "iobj", "dobj")
                        .filter(o -> o.lower().equals("you") || o.lower().equals("it"))
                        .isPresent();
        return told || hasAuxiliary(sentence, verb, WOULD) && words.is(PledgeWords.Kind.OPINE, verb);
    }

    /** "we cannot let this pass". */
    private boolean refuses(Sentence sentence, Token verb) {
        return words.is(PledgeWords.Kind.LET, verb)
                && hasAuxiliary(sentence, verb, ABLE)
                && sentence.children(verb).stream().anyMatch(c -> NOT.contains(c.lower()));
    }

    /** "We promise to rebuild", "I commit myself to this": the word does what it says. */
    private boolean isSpokenPledge(Sentence sentence, Token verb) {
        return verb.tag().equals("VBP")
                && words.is(PledgeWords.Kind.BIND, verb)
                && sentence.child(verb, "nsubj")
                        .filter(s -> AUTHORS.contains(s.lower()))
                        .isPresent();
    }

    /** Something that one does, not something that befalls one or that one is. */
    static boolean isDeed(Sentence sentence, Token verb) {
        return verb.isVerb()
                && !NO_DEED.contains(verb.lemma())
                && (verb.tag().equals("VBG")
                        || sentence.child(verb, "cop", "aux:pass").isEmpty());
    }

    /** Whether one of the words is an auxiliary of the verb; a contracted one may be its head: "we'll be waiting". */
    static boolean hasAuxiliary(Sentence sentence, Token verb, Set<String> words) {
        Optional<Token> head = verb.relation().equals("xcomp") ? sentence.head(verb) : Optional.empty();
        return head.filter(h -> words.contains(h.lower())).isPresent()
                || sentence.children(verb).stream()
                        .anyMatch(c ->
                                (c.relation().startsWith("aux") || c.relation().equals("cop"))
                                        && words.contains(c.lower()));
    }

    /** Whether words only weigh a deed: "might close". */
    static boolean weighs(String lower) {
        return WEIGHED.contains(lower);
    }
}
