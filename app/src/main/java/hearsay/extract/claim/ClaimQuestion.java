package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import hearsay.model.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a claim asserts as a question that is answered with yes or no, by the tree of its sentence.
 *
 * <p>Only a clause that can be understood by itself will do: with a subject that is named, a finite verb, and no word that
 * points outside. A negation is left off, for the question is the same for who says yes and who says no.
 *
 * <p>Example: "He denied that the two thousand engineers, who left in May, had not arrived in Norland." gives "Had the two
 * thousand engineers arrived in Norland?".
 */
final class ClaimQuestion {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubjpass", "expl");
    private static final Set<String> THOUGHT =
            Set.of("believe", "think", "know", "say", "tell", "add", "guess", "feel", "hope", "suspect");
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final int SUBJECT = 12;

    private final Sentence sentence;
    private final Set<Integer> own = new TreeSet<>();
    private final Holder holder;
    private final Manner manner;

    private ClaimQuestion(Piece piece, Holder holder, Manner manner) {
        this.sentence = piece.sentence();
        piece.tokens().forEach(token -> own.add(token.index()));
        this.holder = holder;
        this.manner = manner;
    }

    /** Empty where the words are no such clause. */
    static Optional<String> of(Piece piece, Holder holder, Manner manner) {
        return new ClaimQuestion(piece, holder, manner).of(piece.head());
    }

    private Optional<String> of(Token predicate) {
        Optional<Token> subject = children(predicate).stream()
                .filter(child -> SUBJECTS.contains(child.relation()))
                .findFirst();
        if (subject.isEmpty() || asksElsewhere(predicate, subject.get())) {
            return Optional.empty();
        }
        Optional<Token> thought = children(predicate).stream()
                .filter(child -> child.relation().equals("ccomp") && child.index() > predicate.index())
                .findFirst();
        if (THOUGHT.contains(predicate.lemma())) {
            return thought.flatMap(this::of);
        }
        return subject(subject.get(), predicate)
                .flatMap(words -> QuestionVerb.of(predicate, children(predicate), manner)
                        .filter(verb -> subject.get().isPronoun() || verb.agrees(subject.get(), sentence))
                        .map(verb ->
                                subject.get().isPronoun() && holder.kind() != Holder.Kind.GROUP ? verb.ofOne() : verb)
                        .flatMap(verb -> QuestionWords.rest(sentence, own, predicate, subject.get(), verb)
                                .map(rest -> verb.opening() + " " + words + rest + "?")));
    }

    /** Whether the clause lacks a part that stands outside, or is a question itself. */
    private boolean asksElsewhere(Token predicate, Token subject) {
        return predicate.relation().startsWith("acl")
                || children(predicate).stream()
                        .anyMatch(child -> child.tag().startsWith("W") && child.index() < predicate.index())
                || sentence.subtree(subject).stream()
                        .anyMatch(token ->
                                token.relation().equals("det") && token.tag().startsWith("W"));
    }

    private List<Token> children(Token token) {
        return sentence.children(token).stream()
                .filter(child -> own.contains(child.index()))
                .toList();
    }

    /** The subject as it stands inside a question. */
    private Optional<String> subject(Token subject, Token predicate) {
        if (subject.relation().equals("expl")) {
            return subject.lower().equals("there") ? Optional.of("there") : Optional.empty();
        }
        if (subject.isPronoun()) {
            return speaker(subject, predicate);
        }
        boolean theirs =
                sentence.subtree(subject).stream().anyMatch(token -> token.tag().equals("PRP$"));
        if (theirs) {
            return Optional.empty();
        }
        boolean names =
                subject.isNoun() || subject.tag().equals("CD") || subject.tag().equals("JJS");
        if (!names) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>();
        for (Token token : QuestionWords.without(sentence, subject, Set.of("acl:relcl", "appos", "parataxis", "dep"))) {
            boolean before = token.index() < predicate.index();
            if (before && own.contains(token.index())) {
                words.add(token);
            }
        }
        return words.isEmpty() || words.size() > SUBJECT ? Optional.empty() : QuestionText.of(words, true);
    }

    /** Who "I", "we" or, in reported speech, "he" is: the holder. */
    private Optional<String> speaker(Token pronoun, Token predicate) {
        String word = pronoun.lower();
        boolean person = holder.kind() == Holder.Kind.PERSON;
        boolean own = person ? word.equals("i") : word.equals("we");
        boolean reported = manner == Manner.INDIRECT && person && PERSON.contains(word);
        boolean named = !holder.isNarrator()
                && !holder.name().startsWith("unnamed")
                && !holder.name().isBlank();
        return named && (own || reported) && predicate.isVerb() ? Optional.of(holder.name()) : Optional.empty();
    }
}
