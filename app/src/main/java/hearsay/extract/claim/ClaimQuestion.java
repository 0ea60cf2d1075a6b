package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Manner;
import hearsay.model.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a claim asserts as a question that is answered with yes or no, by the tree of its sentence.
 *
 * <p>Only a clause that can be understood by itself will do: with a subject that is named, a finite verb, and no word that
 * points outside. A negation is left off, for the question is the same for who says yes and who says no. Where the content
 * is no clause, what its holder did with it is asked, or else what is said about its {@link ClaimTopic}.
 *
 * <p>Example: "He denied that the two thousand engineers, who left in May, had not arrived in Norland." gives "Did the two
 * thousand engineers arrive in Norland?", and "Norland rejected the treaty of Calder" "Did Norland reject the treaty of Calder?".
 */
final class ClaimQuestion {
    static final Set<String> THOUGHT = Set.of(
            "believe",
            "think",
            "know",
            "say",
            "tell",
            "add",
            "guess",
            "feel",
            "hope",
            "suspect",
            "appear",
            "seem",
            "afraid",
            "confident",
            "convinced",
            "aware",
            "sure",
            "certain",
            "glad",
            "worried",
            "concerned",
            "fear");
    /** "It is likely that": what is likely is asked. */
    private static final Set<String> LIKELY =
            Set.of("likely", "unlikely", "possible", "clear", "unclear", "certain", "true", "probable", "obvious");

    /** "Is bound to rise". */
    private static final Set<String> AHEAD = Set.of("bound", "set", "due", "poised", "sure");

    private static final Set<String> SUPPOSING = Set.of("if", "unless", "lest", "until", "whenever");

    private final Sentence sentence;
    private final Set<Integer> own = new TreeSet<>();
    private final QuestionSpeaker speaker;

    private ClaimQuestion(Sentence sentence, List<Token> tokens, QuestionSpeaker speaker) {
        this.sentence = sentence;
        tokens.forEach(token -> own.add(token.index()));
        this.speaker = speaker;
    }

    /**
     * Empty where the words are no such clause.
     *
     * @param cue the words that attribute
     * @param whole all the claim's words, the holder's and the cue among them
     */
    static Optional<Question> of(Piece piece, QuestionSpeaker speaker, List<Token> cue, List<Token> whole) {
        return new ClaimQuestion(piece.sentence(), piece.tokens(), speaker)
                .of(piece.head())
                .map(question -> new Question(question, Question.Of.CONTENT))
                .or(() -> new ClaimQuestion(piece.sentence(), whole, speaker)
                        .act(piece, cue)
                        .map(question -> new Question(question, Question.Of.ACT)))
                .or(() -> ClaimTopic.of(piece).map(Question::about));
    }

    /** What the holder did: "Norland rejected the treaty". */
    private Optional<String> act(Piece piece, List<Token> cue) {
        return speaker.manner() == Manner.DIRECT || speaker.manner() == Manner.NARRATED
                ? Optional.empty()
                : cue.stream()
                        .filter(token -> token.isVerb() && sentence.tokens().contains(token))
                        .filter(token -> !token.relation().startsWith("aux"))
                        .filter(verb -> sentence.dominates(verb, piece.head()))
                        .filter(verb -> verb.index() < piece.head().index()
                                || piece.head().relation().equals("nsubj:pass"))
                        .filter(verb -> piece.head().isNoun()
                                || piece.head().isVerb()
                                || piece.tokens().size() > 1)
                        .filter(verb -> !THOUGHT.contains(verb.lemma())
                                && !piece.tokens().contains(verb))
                        .filter(verb ->
                                sentence.child(verb, "ccomp", "parataxis").isEmpty())
                        .findFirst()
                        .flatMap(this::of);
    }

    private Optional<String> of(Token top) {
        return QuestionClause.of(sentence, own, top).flatMap(clause -> of(clause.predicate(), clause.subject()));
    }

    private Optional<String> of(Token predicate, Token subject) {
        if (asksElsewhere(predicate, subject) || isOutside(subject)) {
            return Optional.empty();
        }
        boolean likely = subject.lower().equals("it") && LIKELY.contains(predicate.lower());
        Optional<Token> thought = children(predicate).stream()
                .filter(child -> child.relation().equals("ccomp") && child.index() > predicate.index())
                .findFirst();
        if (THOUGHT.contains(predicate.lemma()) && (opensThought(predicate) || thought.isPresent()) || likely) {
            return thought.flatMap(this::of);
        }
        return QuestionSubject.of(sentence, own, subject, predicate, speaker)
                .flatMap(words -> ahead(predicate, words).or(() -> of(predicate, words)));
    }

    /** "Says", which without what is said asks nothing; "appears to know" does. */
    private static boolean opensThought(Token predicate) {
        return predicate.isVerb()
                && !predicate.lemma().equals("appear")
                && !predicate.lemma().equals("seem");
    }

    /** "Is likely to rise", "was expected to rise": whether it will is asked. */
    private Optional<String> ahead(Token predicate, QuestionSubject subject) {
        boolean looks = AHEAD.contains(predicate.lower()) && speaker.manner() != Manner.NARRATED
                || LIKELY.contains(predicate.lower())
                || predicate.lower().equals("expected");
        return children(predicate).stream()
                .filter(child ->
                        looks && child.relation().equals("xcomp") && child.tag().equals("VB"))
                .findFirst()
                .flatMap(verb -> sentence.child(verb, "mark")
                        .flatMap(to -> QuestionWords.rest(
                                sentence,
                                own,
                                verb,
                                subject,
                                new QuestionVerb("Will", List.of(to), Optional.empty(), ""))))
                .map(rest -> "Will " + subject.text() + rest + "?");
    }

    private Optional<String> of(Token predicate, QuestionSubject subject) {
        return QuestionVerb.of(sentence, predicate, subject.head(), speaker.manner())
                .filter(verb -> subject.isSpeaker() || verb.agrees(subject.head(), sentence))
                .map(verb -> subject.isSpeaker() && !speaker.isSeveral() ? verb.ofOne() : verb)
                .flatMap(verb -> QuestionWords.rest(sentence, own, predicate, subject, verb)
                        .map(rest -> verb.opening() + " " + subject.text() + rest + "?"));
    }

    /** Whether the clause lacks a part that stands outside, is only supposed, or is a question itself. */
    private boolean asksElsewhere(Token predicate, Token subject) {
        boolean supposed = predicate.relation().startsWith("advcl")
                && sentence.child(predicate, "mark")
                        .filter(mark -> SUPPOSING.contains(mark.lower()))
                        .isPresent();
        return supposed
                || predicate.relation().startsWith("acl")
                || children(predicate).stream().anyMatch(child -> isAsking(child) && child.index() < predicate.index())
                || sentence.subtree(subject).stream()
                        .anyMatch(token ->
                                (token.relation().equals("det") || token.tag().equals("WRB")) && isAsking(token));
    }

    /** Whoever is quoted is no subject in the quotation, but stands outside it. */
    private boolean isOutside(Token subject) {
        return speaker.manner() == Manner.DIRECT
                && !own.contains(subject.index())
                && speaker.holder().name().contains(subject.text());
    }

    /** A tagger takes the "that" of "said that" for a pronoun now and then. */
    private static boolean isAsking(Token token) {
        return token.tag().startsWith("W") && !token.lower().equals("that");
    }

    private List<Token> children(Token token) {
        return sentence.children(token).stream()
                .filter(child -> own.contains(child.index()))
                .toList();
    }
}
