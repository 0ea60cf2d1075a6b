package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells a denial from a negative sentence: what is negated must be affirmed elsewhere in the document, or the speaker
 * insist on it, or somebody with an office say of something that it did not happen.
 *
 * <p>Example: "No bridge was closed, the mayor said" is a denial; the same words of a passer-by are one where another
 * sentence has bridges closed; "The decision was not easy" is none.
 */
final class Negation {
    private static final Set<String> NOT = Set.of("not", "never", "n't", "n’t");
    private static final Set<String> NONE = Set.of("no", "nobody", "no-one", "none", "nothing", "neither");
    private static final Set<String> INSISTING =
            Set.of("insist", "maintain", "stress", "reiterate", "repeat", "protest", "assert", "swear");
    private static final Set<String> ATTITUDES = Set.of(
            "think",
            "know",
            "want",
            "believe",
            "agree",
            "understand",
            "need",
            "mean",
            "care",
            "like",
            "expect",
            "wish",
            "see",
            "doubt",
            "hesitate",
            "suppose",
            "deserve",
            "intend",
            "hope",
            "realize",
            "realise",
            "feel",
            "hear",
            "enjoy",
            "love",
            "consider",
            "notice",
            "recognize",
            "recognise",
            "learn",
            "forget",
            "remember");
    private static final Set<String> AUTHORS = Set.of("i", "we");
    static final Set<String> LIGHT = Set.of("be", "have", "do", "get", "make", "take", "go", "say");

    private Negation() {}

    /** Whether a word turns a sentence. */
    static boolean isWord(Token token) {
        return isWord(token.lower());
    }

    static boolean isWord(String word) {
        return NOT.contains(word) || NONE.contains(word);
    }

    /**
     * Whether a claim denies something.
     *
     * @param cue the tokens that attribute
     * @param answers whether the holder has an office, and so is one who answers for what happened
     * @param sentence where the claim stands
     * @param head its topmost token
     * @param content its tokens
     */
    static boolean denies(
            AnnotatedDocument document,
            List<Token> cue,
            boolean answers,
            Sentence sentence,
            Token head,
            List<Token> content) {
        Token predicate = predicate(sentence, head, content);
        if (!isNegated(sentence, predicate) || isMoot(sentence, predicate)) {
            return false;
        }
        return cue.stream().anyMatch(t -> INSISTING.contains(t.lemma()))
                || isOwnDeed(sentence, predicate)
                || answers && isOfThePast(sentence, predicate)
                || Affirmations.hold(document, sentence, predicate);
    }

    /** "We did not open them": what speakers say that they themselves have not done. */
    private static boolean isOwnDeed(Sentence sentence, Token predicate) {
        boolean own = sentence.child(predicate, "nsubj")
                .filter(s -> AUTHORS.contains(s.lower()))
                .isPresent();
        return own
                && predicate.isVerb()
                && !LIGHT.contains(predicate.lemma())
                && sentence.child(predicate, "obj", "dobj").isPresent()
                && isOfThePast(sentence, predicate);
    }

    /** "did not fall", "was not there", "has not fired": what happened, and no judgement ("was not easy"). */
    private static boolean isOfThePast(Sentence sentence, Token predicate) {
        boolean judges = predicate.tag().startsWith("JJ");
        boolean past = predicate.tag().equals("VBD")
                || sentence.children(predicate).stream()
                        .filter(c ->
                                c.relation().startsWith("aux") || c.relation().equals("cop"))
                        .anyMatch(Negation::isPast);
        return past && !judges;
    }

    /** The verb of a content that hangs below a "that" or a fragment's head. */
    private static Token predicate(Sentence sentence, Token head, List<Token> content) {
        return head.isVerb() || sentence.child(head, "cop").isPresent()
                ? head
                : content.stream()
                        .filter(t -> t.isVerb() && t.head() == head.index())
                        .findFirst()
                        .orElse(head);
    }

    static boolean isNegated(Sentence sentence, Token predicate) {
        for (Token child : sentence.children(predicate)) {
            boolean turns = NOT.contains(child.lower())
                    && (child.relation().equals("advmod") || child.relation().equals("neg"));
            boolean empty = isArgument(child)
                    && sentence.subtree(child).stream()
                            .filter(t -> t.index() <= child.index())
                            .anyMatch(Negation::isWord);
            if (turns || empty) {
                return true;
            }
        }
        return false;
    }

    static boolean isArgument(Token child) {
        return child.relation().startsWith("nsubj")
                || child.relation().equals("obj")
                || child.relation().equals("dobj");
    }

    /** What one cannot, will not or should not do, or does not think, denies nothing that happened. */
    private static boolean isMoot(Sentence sentence, Token predicate) {
        return ATTITUDES.contains(predicate.lemma())
                || sentence.children(predicate).stream().anyMatch(c -> c.tag().equals("MD"))
                        && sentence.children(predicate).stream().noneMatch(c -> isPast(c) && isAuxiliary(c));
    }

    private static boolean isAuxiliary(Token token) {
        return token.relation().startsWith("aux");
    }

    private static boolean isPast(Token token) {
        return token.tag().equals("VBD") || token.lemma().equals("have");
    }
}
