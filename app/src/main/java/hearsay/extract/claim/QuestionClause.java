package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verb, or what stands for one, of a clause with its subject.
 *
 * <p>Example: in "said the strike was a success" a parser may hang "strike" on "said"; it is the subject of "a success" all
 * the same.
 */
record QuestionClause(Token predicate, Token subject) {
    private static final Set<String> SUBJECTS =
            Set.of("nsubj", "nsubj:pass", "nsubjpass", "csubj", "csubj:pass", "expl");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "auxpass", "cop");
    private static final Set<String> JOINED = Set.of("conj", "parataxis", "dep", "root");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    /** The clause of the topmost word of some; empty where none of them is its subject. */
    static Optional<QuestionClause> of(Sentence sentence, Set<Integer> own, Token top) {
        return subject(sentence, own, top)
                .map(subject -> new QuestionClause(top, subject))
                .or(() -> swallowed(sentence, own));
    }

    /** The verb's own subject, or that of the verb that it is joined to. */
    private static Optional<Token> subject(Sentence sentence, Set<Integer> own, Token predicate) {
        Optional<Token> subject = sentence.children(predicate).stream()
                .filter(child -> own.contains(child.index()) && SUBJECTS.contains(child.relation()))
                .findFirst();
        return subject.isPresent() || !predicate.relation().equals("conj")
                ? subject
                : sentence.head(predicate)
                        .filter(Token::isVerb)
                        .flatMap(head -> sentence.children(head).stream()
                                .filter(child -> SUBJECTS.contains(child.relation()) && child.index() < head.index())
                                .filter(child -> !isAnothers(sentence, head, predicate))
                                .findFirst());
    }

    /** Whether a main clause with a subject of its own stands between the two verbs: "it sank, nobody came and was lost". */
    private static boolean isAnothers(Sentence sentence, Token head, Token predicate) {
        return sentence.tokens().subList(head.index() + 1, predicate.index()).stream()
                .filter(token -> token.relation().startsWith("nsubj"))
                .flatMap(token -> sentence.head(token).stream())
                .anyMatch(verb -> verb.index() > head.index()
                        && verb.index() < predicate.index()
                        && JOINED.contains(verb.relation()));
    }

    /** A subject that was taken for the object of the verb outside, right before the verb that it belongs to. */
    private static Optional<QuestionClause> swallowed(Sentence sentence, Set<Integer> own) {
        return own.stream()
                .map(sentence::token)
                .filter(token -> token.relation().equals("obj") && !own.contains(token.head()))
                .findFirst()
                .filter(subject -> sentence.subtree(subject).stream()
                        .noneMatch(token -> token.isVerb() && ClaimQuestion.THOUGHT.contains(token.lemma())))
                .flatMap(subject -> next(sentence, subject)
                        .filter(verb -> own.contains(verb.index())
                                && FINITE.contains(verb.tag())
                                && AUXILIARIES.contains(verb.relation()))
                        .flatMap(sentence::head)
                        .filter(predicate -> own.contains(predicate.index())
                                && predicate.index() > subject.index()
                                && subject(sentence, own, predicate).isEmpty())
                        .map(predicate -> new QuestionClause(predicate, subject)));
    }

    private static Optional<Token> next(Sentence sentence, Token subject) {
        List<Token> words = sentence.subtree(subject);
        int next = words.getLast().index() + 1;
        while (next < sentence.size() && sentence.token(next).tag().equals("RB")) {
            next++;
        }
        return next < sentence.size() ? Optional.of(sentence.token(next)) : Optional.empty();
    }
}
