package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether a document affirms elsewhere what a clause negates.
 *
 * <p>Example: "No bridge was closed" is affirmed where another sentence has "bridges were closed".
 */
final class Affirmations {
    private static final Set<String> BESIDE = Set.of("nummod", "compound", "amod", "nmod:poss");
    private static final int ENOUGH = 2;
    private static final double MOSTLY = 0.6;

    private Affirmations() {}

    static boolean hold(AnnotatedDocument document, Sentence own, Token predicate) {
        Set<String> words = core(own, predicate);
        String verb = lemma(predicate);
        boolean light = Negation.LIGHT.contains(verb);
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
                negated |= Negation.isWord(token);
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
            if (Negation.isArgument(child) || child.relation().startsWith("obl")) {
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
        if (full && !Negation.LIGHT.contains(lemma(token))) {
            words.add(lemma(token));
        }
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT).replace(",", "");
    }
}
