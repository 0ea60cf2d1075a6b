package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a clause is about, as it stands inside a question: named, with no word that points outside.
 *
 * <p>Example: of "the dam, which is old, had burst" it is "the dam"; of "I have signed" it is the speaker's name.
 *
 * @param text the words
 * @param head the token that the verb goes by
 * @param isSpeaker whether it is the holder's name in the place of a pronoun
 */
record QuestionSubject(String text, Token head, boolean isSpeaker) {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such", "former", "latter");
    private static final Set<String> WITHOUT = Set.of("acl:relcl", "appos", "parataxis", "dep");
    private static final int LONGEST = 12;
    private static final int LONGEST_CLAUSE = 16;

    /** Whether "his" or "her" behind it can mean it. */
    boolean isPersonal() {
        return isSpeaker || head.entity() == Token.Entity.PERSON || QuestionSpeaker.isPerson(head.lower());
    }

    /** Empty where it names nobody and nothing. */
    static Optional<QuestionSubject> of(
            Sentence sentence, Set<Integer> own, Token subject, Token predicate, QuestionSpeaker speaker) {
        if (subject.relation().equals("expl")) {
            return subject.lower().equals("there")
                    ? Optional.of(new QuestionSubject("there", subject, false))
                    : Optional.empty();
        }
        if (subject.isPronoun()) {
            return speaker.subject(subject, predicate).map(name -> new QuestionSubject(name, subject, true));
        }
        List<Token> words = new ArrayList<>();
        for (Token token : QuestionWords.without(sentence, subject, WITHOUT)) {
            if (token.index() < predicate.index() && isOwn(own, subject, token)) {
                words.add(token);
            }
        }
        words.removeIf(token -> token.relation().equals("mark") && token.head() == subject.index() && !isTo(token));
        if (!isClause(subject)) {
            QuestionTail.shorten(sentence, words, subject, LONGEST);
        }
        return names(sentence, subject)
                        && !words.isEmpty()
                        && words.size() <= (isClause(subject) ? LONGEST_CLAUSE : LONGEST)
                ? of(words, subject, speaker)
                : Optional.empty();
    }

    private static Optional<QuestionSubject> of(List<Token> words, Token subject, QuestionSpeaker speaker) {
        Token first = words.getFirst();
        Optional<String> owner = first.tag().equals("PRP$") ? speaker.owner(first) : Optional.empty();
        List<Token> rest = owner.isPresent() ? words.subList(1, words.size()) : words;
        return rest.stream().anyMatch(token -> points(token, rest))
                ? Optional.empty()
                : QuestionText.of(rest, owner.isEmpty())
                        .map(text -> rest.size() > 1 && !rest.get(1).isProper() && speaker.isCommon(rest.getFirst())
                                ? uncapitalised(text)
                                : text)
                        .map(text -> owner.map(name -> name + " " + text).orElse(text))
                        .map(text -> new QuestionSubject(text, subject, false));
    }

    /** "The dam", "forty", "many of the ships", "the dead", "closing the port", "the ships sent to Calder". */
    private static boolean names(Sentence sentence, Token subject) {
        boolean clause = isClause(subject)
                && Set.of("VB", "VBN", "VBG").contains(subject.tag())
                && sentence.child(subject, "nsubj").filter(Token::isNoun).isPresent();
        boolean part = Set.of("JJ", "JJR", "DT").contains(subject.tag())
                && !POINTING.contains(subject.lower())
                && sentence.child(subject, "nmod", "obl")
                        .flatMap(of -> sentence.child(of, "case"))
                        .filter(word -> word.lower().equals("of"))
                        .isPresent();
        boolean those = subject.tag().equals("JJ")
                && sentence.child(subject, "det")
                        .filter(word -> word.lower().equals("the"))
                        .isPresent();
        return subject.isNoun()
                || clause
                || part
                || those
                || Set.of("CD", "JJS", "VBG").contains(subject.tag())
                || QuestionText.isNobody(subject);
    }

    private static boolean isClause(Token subject) {
        return subject.relation().startsWith("csubj");
    }

    private static boolean isTo(Token token) {
        return token.tag().equals("TO");
    }

    private static String uncapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The subject of a verb that this one is joined to may stand in another claim. */
    private static boolean isOwn(Set<Integer> own, Token subject, Token token) {
        return own.contains(token.index()) || !own.contains(subject.index());
    }

    /** "These tactics" does; "these Norlandic tactics" tells which. */
    private static boolean points(Token token, List<Token> words) {
        return token.isPronoun()
                || token.tag().endsWith("P$")
                || POINTING.contains(token.lower())
                        && !token.relation().equals("mark")
                        && words.stream().noneMatch(word -> word.isProper() || word.entity() != Token.Entity.NONE);
    }
}
