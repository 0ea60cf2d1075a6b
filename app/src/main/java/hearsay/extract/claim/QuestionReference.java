package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells whether words can only be understood with what stands outside them.
 *
 * <p>Example: "sent them to Calder" points outside, "lowered its flag" behind the name of a body does not.
 */
final class QuestionReference {
    private static final Set<String> POINTING = Set.of(
            "i",
            "we",
            "me",
            "us",
            "my",
            "our",
            "ours",
            "you",
            "your",
            "him",
            "them",
            "myself",
            "ourselves",
            "so",
            "such",
            "here",
            "who",
            "whom",
            "whose",
            "what",
            "former",
            "latter",
            "above",
            "below");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "her", "this", "that", "these", "those");
    private static final Set<String> PERSONAL = Set.of("his", "her", "himself", "herself");

    private QuestionReference() {}

    /** Whether a word of a question behind this subject does. */
    static boolean points(Sentence sentence, List<Token> words, Token predicate, QuestionSubject subject) {
        return words.stream()
                .anyMatch(token -> points(sentence, token, predicate)
                        || PERSONAL.contains(token.lower()) && !subject.isPersonal() && !isNamedAmong(words, token));
    }

    /** "Lars Brandt and his brother". */
    private static boolean isNamedAmong(List<Token> words, Token pronoun) {
        return words.stream()
                .anyMatch(token -> token.entity() == Token.Entity.PERSON && token.index() < pronoun.index());
    }

    private static boolean points(Sentence sentence, Token token, Token predicate) {
        String word = token.lower();
        boolean subject = token.relation().startsWith("nsubj") && token.head() != predicate.index();
        boolean pronoun = PRONOUNS.contains(word)
                && !token.relation().equals("mark")
                && !(token.relation().equals("det"))
                && !token.tag().equals("PRP$")
                && !token.tag().startsWith("W")
                && !(subject && !word.startsWith("th"));
        boolean relative = token.tag().startsWith("W")
                && POINTING.contains(word)
                && sentence.head(token).isPresent();
        return pronoun || POINTING.contains(word) && !relative;
    }
}
