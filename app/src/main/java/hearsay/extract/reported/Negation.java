package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

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
            "forget",
            "remember");
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "get", "make", "take", "go", "say");
    private static final Set<String> BESIDE = Set.of("nummod", "compound", "amod", "nmod:poss");
    private static final int ENOUGH = 2;
    private static final double MOSTLY = 0.6;

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
                || answers && isOfThePast(sentence, predicate)
                || isAffirmed(document, sentence, predicate);
    }

    /** "did not fall", "was not there", "has not fired": what happened, and no judgement ("was not easy"). */
    private static boolean isOfThePast(Sentence sentence, Token predicate) {
        boolean judges = predicate.tag().startsWith("JJ");
        boolean past = predicate.tag().equals("VBD")
                || sentence.children(predicate).stream()
                        .filter(c ->
                                c.relation().startsWith("aux") || c.relation().equals("cop"))
                        .anyMatch(c -> c.tag().equals("VBD") || c.lemma().equals("have"));
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

    private static boolean isArgument(Token child) {
        return child.relation().startsWith("nsubj")
                || child.relation().equals("obj")
                || child.relation().equals("dobj");
    }

    /** What one cannot, will not or should not do, or does not think, denies nothing that happened. */
    private static boolean isMoot(Sentence sentence, Token predicate) {
        return ATTITUDES.contains(predicate.lemma())
                || sentence.children(predicate).stream().anyMatch(c -> c.tag().equals("MD"));
    }

    private static boolean isAffirmed(AnnotatedDocument document, Sentence own, Token predicate) {
        Set<String> words = core(own, predicate);
        String verb = lemma(predicate);
        boolean light = LIGHT.contains(verb);
        if (words.size() < ENOUGH) {
            return false;
        }
        for (Sentence other : document.sentences()) {
            if (other.index() == own.index() || document.isFurniture(other)) {
                continue;
            }
            Set<String> shared = new TreeSet<>();
            boolean negated = false;
            for (Token token : other.tokens()) {
                shared.add(lemma(token));
                negated |= isWord(token);
            }
            boolean same = light || shared.contains(verb);
            shared.retainAll(words);
            if (!negated && same && shared.size() >= Math.max(ENOUGH, Math.ceil(MOSTLY * words.size()))) {
                return true;
            }
        }
        return false;
    }

    /** The predicate, the heads of its arguments and the numbers and nouns beside those. */
    private static Set<String> core(Sentence sentence, Token predicate) {
        Set<String> words = new TreeSet<>();
        add(predicate, words);
        for (Token child : sentence.children(predicate)) {
            if (isArgument(child) || child.relation().startsWith("obl")) {
                add(child, words);
                sentence.children(child).stream()
                        .filter(c -> BESIDE.contains(c.relation()))
                        .forEach(c -> add(c, words));
            }
        }
        return words;
    }

    private static void add(Token token, Set<String> words) {
        boolean full = token.isNoun()
                || token.isVerb()
                || token.tag().startsWith("JJ")
                || token.tag().equals("CD");
        if (full && !LIGHT.contains(lemma(token))) {
            words.add(lemma(token));
        }
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT).replace(",", "");
    }
}
