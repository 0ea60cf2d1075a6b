package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A noun with what belongs to it, as written: its modifiers before it and an "of" phrase after it. */
final class NounPhrases {
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod:poss", "flat", "nummod", "goeswith");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VB", "MD");
    private static final Set<String> TAIL_WORDS = Set.of("of", "in");
    private static final int LONGEST_TAIL = 9;

    private NounPhrases() {}

    /**
     * The phrase of a noun, without its articles.
     *
     * @param closed what may not be part of it: the figure itself
     */
    static String of(Sentence sentence, Token noun, Predicate<Token> closed, String text) {
        int first = noun.index();
        while (first > 0
                && belongs(sentence, sentence.token(first - 1), noun)
                && !closed.test(sentence.token(first - 1))) {
            first--;
        }
        while (first < noun.index() && isLead(sentence.token(first))) {
            first++;
        }
        int last = gluedEnd(sentence, tail(sentence, noun, closed), closed);
        return text.substring(
                sentence.token(first).start(), sentence.token(last).end());
    }

    private static boolean belongs(Sentence sentence, Token token, Token noun) {
        Token at = token;
        if (FINITE.contains(token.tag())) {
            return false;
        }
        while (at.head() > at.index() && at.head() <= noun.index()) {
            if (at.head() == noun.index()) {
                return MODIFIERS.contains(at.relation()) || token.tag().equals("HYPH");
            }
            at = sentence.token(at.head());
        }
        return at.index() != token.index()
                && at.head() >= 0
                && at.head() < noun.index()
                && isJoined(sentence, at, noun);
    }

    /** "research and development costs": a second modifier hangs on the first. */
    private static boolean isJoined(Sentence sentence, Token token, Token noun) {
        Token head = sentence.token(token.head());
        return token.relation().equals("conj") && head.head() == noun.index();
    }

    private static boolean isLead(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("PDT")
                || token.tag().equals("HYPH");
    }

    /** The last token of an "of" phrase after the noun, or the noun itself. */
    static int tail(Sentence sentence, Token noun, Predicate<Token> closed) {
        for (Token child : sentence.children(noun)) {
            boolean after = child.relation().startsWith("nmod") && child.index() > noun.index();
            if (after && child.index() - noun.index() < LONGEST_TAIL && isTail(sentence, noun, child, closed)) {
                return child.index();
            }
        }
        return noun.index();
    }

    private static boolean isTail(Sentence sentence, Token noun, Token child, Predicate<Token> closed) {
        Optional<Token> word = sentence.child(child, "case").filter(c -> TAIL_WORDS.contains(c.lower()));
        return word.isPresent()
                && sentence.tokens().subList(noun.index(), child.index() + 1).stream()
                        .noneMatch(closed);
    }

    /** "V-6": what is written together stays together. */
    private static int gluedEnd(Sentence sentence, int last, Predicate<Token> closed) {
        int at = last;
        while (at + 2 < sentence.size()
                && sentence.token(at + 1).text().equals("-")
                && sentence.token(at + 1).start() == sentence.token(at).end()
                && sentence.token(at + 2).start() == sentence.token(at + 1).end()
                && !closed.test(sentence.token(at + 2))) {
            at += 2;
        }
        return at;
    }
}
