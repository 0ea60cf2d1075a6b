package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.InClause;
import hearsay.lexicon.Table;
import hearsay.model.Holder;
import hearsay.model.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such", "former", "latter");
    /** Verbs whose "it" seldom is whoever speaks. */
    private static final Set<String> IMPERSONAL =
            Set.of("be", "seem", "appear", "look", "take", "happen", "come", "become", "turn", "sound", "make", "help");

    private static final Set<String> PERSONS = Stream.concat(
                    Table.load("person-nouns.tsv", "noun").rows().stream(),
                    Table.load("role-nouns.tsv", "noun", "sort").rows().stream()
                            .filter(row -> row.get("sort").equals("person")))
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 12;
    private static final int LONGEST_NAME = 7;

    /** Whether "his" or "her" behind it can mean it. */
    boolean isPersonal() {
        return isSpeaker || head.entity() == Token.Entity.PERSON || PERSONS.contains(head.lower());
    }

    /** Empty where it names nobody and nothing. */
    static Optional<QuestionSubject> of(
            Sentence sentence,
            Set<Integer> own,
            Token subject,
            Token predicate,
            Holder holder,
            Manner manner,
            String text) {
        if (subject.relation().equals("expl")) {
            return subject.lower().equals("there")
                    ? Optional.of(new QuestionSubject("there", subject, false))
                    : Optional.empty();
        }
        if (subject.isPronoun()) {
            return speaker(subject, predicate, holder, manner)
                    .map(name -> new QuestionSubject(InClause.of(name, text), subject, true));
        }
        boolean names = subject.isNoun()
                || subject.tag().equals("VBG")
                || Set.of("CD", "JJS").contains(subject.tag())
                || QuestionText.isNobody(subject);
        List<Token> words = new ArrayList<>();
        for (Token token : QuestionWords.without(sentence, subject, Set.of("acl:relcl", "appos", "parataxis", "dep"))) {
            if (token.index() < predicate.index() && isOwn(own, subject, token)) {
                words.add(token);
            }
        }
        boolean clear = names && words.size() <= LONGEST && words.stream().noneMatch(token -> points(token, words));
        return clear
                ? QuestionText.of(words, true).map(clean -> new QuestionSubject(clean, subject, false))
                : Optional.empty();
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

    /** Who "I", "we" or, in reported speech, "he" or "it" is: the holder. */
    private static Optional<String> speaker(Token pronoun, Token predicate, Holder holder, Manner manner) {
        String word = pronoun.lower();
        boolean person = holder.kind() == Holder.Kind.PERSON;
        boolean body = holder.kind() == Holder.Kind.ORGANIZATION || holder.kind() == Holder.Kind.COUNTRY;
        boolean reported = manner == Manner.INDIRECT || manner == Manner.MIXED;
        boolean self = person
                ? word.equals("i") || reported && manner == Manner.INDIRECT && PERSON.contains(word)
                : word.equals("we")
                        || reported && body && word.equals("it") && !IMPERSONAL.contains(predicate.lemma())
                        || reported && holder.kind() == Holder.Kind.GROUP && word.equals("they");
        boolean named = !holder.isNarrator()
                && !holder.name().startsWith("unnamed")
                && !holder.name().isBlank();
        return named && self && (predicate.isVerb() || word.equals("i")) && isName(holder.name())
                ? Optional.of(holder.name())
                : Optional.empty();
    }

    /** Not the half of a sentence that a reader took for a name. */
    private static boolean isName(String name) {
        return name.split(" ").length <= LONGEST_NAME && QuestionText.isOneRun(name);
    }
}
