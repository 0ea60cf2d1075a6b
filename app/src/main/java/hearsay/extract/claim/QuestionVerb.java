package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Manner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The verb of a clause as a question takes it apart.
 *
 * <p>Example: of "sent" the question begins with "Did" and goes on with "send"; of "has sent" it begins with "Has" and the
 * rest stays; "had sent" and "may have sent", which look back from a report, are asked with "Did" too.
 *
 * @param opening the auxiliary that the question begins with
 * @param moved the tokens that it stands for, which do not come again
 * @param changed the token that takes another form
 * @param base that form
 */
record QuestionVerb(String opening, List<Token> moved, Optional<Token> changed, String base) {
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "auxpass", "cop");
    private static final Set<String> LIKELY = Set.of("may", "might");
    private static final Set<String> HAVE = Set.of("have", "has", "had");

    /** Empty where the verb is not finite. */
    static Optional<QuestionVerb> of(Sentence sentence, Token predicate, Token subject, Manner manner) {
        List<Token> auxiliaries = sentence.children(predicate).stream()
                .filter(child -> AUXILIARIES.contains(child.relation()) && child.index() > subject.index())
                .toList();
        if (!auxiliaries.isEmpty()) {
            return compound(sentence, predicate, subject, auxiliaries, manner);
        }
        String base = predicate.lemma().toLowerCase(Locale.ROOT);
        if (base.equals("be")) {
            return form(predicate, manner)
                    .map(form -> new QuestionVerb(form, List.of(predicate), Optional.empty(), ""));
        }
        if (!Character.isLetter(predicate.text().charAt(0))) {
            return Optional.empty();
        }
        return switch (predicate.tag()) {
            case "VBD" -> Optional.of(supplied("Did", List.of(), predicate, base));
            case "VBZ" ->
                Optional.of(supplied(isFollowing(sentence, predicate) ? "Will" : "Does", List.of(), predicate, base));
            case "VBP" ->
                Optional.of(supplied(isFollowing(sentence, predicate) ? "Will" : "Do", List.of(), predicate, base));
            case "VBN" ->
                isPast(sentence, predicate)
                        ? Optional.of(supplied("Did", List.of(), predicate, base))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A tagger takes the "marked" of "the deployment marked a step" for a participle now and then. */
    private static boolean isPast(Sentence sentence, Token predicate) {
        return !predicate.relation().startsWith("acl")
                && sentence.children(predicate).stream()
                        .anyMatch(child -> child.relation().equals("obj") && child.index() > predicate.index());
    }

    /** "If the dam breaks, the port closes": whether it will is asked. */
    private static boolean isFollowing(Sentence sentence, Token predicate) {
        Token main =
                predicate.relation().equals("conj") ? sentence.head(predicate).orElse(predicate) : predicate;
        return sentence.children(main).stream()
                .anyMatch(clause -> clause.relation().startsWith("advcl")
                        && clause.index() < predicate.index()
                        && sentence.child(clause, "mark")
                                .filter(mark -> mark.lower().equals("if"))
                                .isPresent());
    }

    private static QuestionVerb supplied(String opening, List<Token> moved, Token changed, String base) {
        return new QuestionVerb(opening, moved, Optional.of(changed), base);
    }

    private static Optional<QuestionVerb> compound(
            Sentence sentence, Token predicate, Token subject, List<Token> auxiliaries, Manner manner) {
        Token first = auxiliaries.getFirst();
        boolean likely = LIKELY.contains(first.lower())
                && auxiliaries.size() > 1
                && auxiliaries.get(1).lower().equals("have");
        if (first.lower().equals("had") || likely) {
            return past(sentence, predicate, subject, likely ? auxiliaries.subList(1, auxiliaries.size()) : auxiliaries)
                    .map(verb -> likely ? verb.withMoved(first) : verb);
        }
        if (HAVE.contains(first.lower()) && isDuty(sentence, first)) {
            return Optional.of(supplied(first.lower().equals("has") ? "Does" : "Do", List.of(), first, "have"));
        }
        boolean perfect = first.lemma().equals("have")
                && predicate.tag().equals("VB")
                && auxiliaries.stream().noneMatch(child -> child.lower().equals("been"));
        boolean unreal = first.lower().equals("would")
                && auxiliaries.stream().anyMatch(child -> child.lower().equals("have"));
        return perfect
                ? Optional.empty()
                : form(first, unreal ? Manner.DIRECT : manner)
                        .map(form -> form.equals("Has")
                                        && auxiliaries.size() == 1
                                        && predicate.tag().equals("VBG")
                                ? "Is"
                                : form)
                        .map(form -> new QuestionVerb(form, List.of(first), Optional.empty(), ""));
    }

    /** "had sent", "had been sent", "had to be sent". */
    private static Optional<QuestionVerb> past(
            Sentence sentence, Token predicate, Token subject, List<Token> auxiliaries) {
        Token had = auxiliaries.getFirst();
        if (isDuty(sentence, had)) {
            return Optional.of(supplied("Did", List.of(), had, "have"));
        }
        Optional<Token> been = auxiliaries.stream()
                .filter(token -> token.lower().equals("been"))
                .findFirst();
        if (been.isPresent()) {
            Token counted = subject.relation().equals("expl")
                    ? sentence.child(predicate, "nsubj").orElse(predicate)
                    : subject;
            String was = isSeveral(counted, sentence) ? "Were" : "Was";
            return Optional.of(new QuestionVerb(was, List.of(had, been.get()), Optional.empty(), ""));
        }
        String base = predicate.lemma().toLowerCase(Locale.ROOT);
        if (base.equals("be")) {
            String was = isSeveral(subject, sentence) ? "Were" : "Was";
            return Optional.of(new QuestionVerb(was, List.of(had, predicate), Optional.empty(), ""));
        }
        return Set.of("VBN", "VBD").contains(predicate.tag())
                ? Optional.of(supplied("Did", List.of(had), predicate, base))
                : Optional.empty();
    }

    private static boolean isDuty(Sentence sentence, Token have) {
        return have.index() + 1 < sentence.size()
                && sentence.token(have.index() + 1).lower().equals("to");
    }

    private QuestionVerb withMoved(Token other) {
        List<Token> all = new java.util.ArrayList<>(moved);
        all.add(other);
        return new QuestionVerb(opening, List.copyOf(all), changed, base);
    }

    private static boolean isSeveral(Token subject, Sentence sentence) {
        return subject.tag().endsWith("S") && subject.isNoun()
                || subject.tag().equals("CD") && !Set.of("one", "1").contains(subject.lower())
                || Set.of("they", "we", "police", "people").contains(subject.lower())
                || sentence.child(subject, "conj").isPresent();
    }

    /** Whether the subject has the number that the verb has; where not, the tree is wrong. */
    boolean agrees(Token subject, Sentence sentence) {
        boolean one = subject.tag().equals("NN")
                && sentence.child(subject, "conj").isEmpty()
                && !isSeveral(subject, sentence);
        return !(subject.tag().equals("NNS") && opening.equals("Does")) && !(one && opening.equals("Do"));
    }

    /** The same after "he" or a name instead of "I" or "we". */
    QuestionVerb ofOne() {
        String one = switch (opening) {
            case "Do" -> "Does";
            case "Are" -> "Is";
            case "Were" -> "Was";
            case "Have" -> "Has";
            default -> opening;
        };
        return new QuestionVerb(one, moved, changed, base);
    }

    /** As the question has it: what was reported as "would" or "might" is asked with "will". */
    private static Optional<String> form(Token auxiliary, Manner manner) {
        String lemma = auxiliary.lemma().toLowerCase(Locale.ROOT);
        return switch (auxiliary.lower()) {
            case "am", "'m", "’m" -> Optional.of("Is");
            case "is", "'s", "’s" -> Optional.of(lemma.equals("have") ? "Has" : "Is");
            case "are", "'re", "’re" -> Optional.of("Are");
            case "was" -> Optional.of("Was");
            case "were" -> Optional.of("Were");
            case "has" -> Optional.of("Has");
            case "have", "'ve", "’ve" -> Optional.of("Have");
            case "'d", "’d" -> lemma.equals("have") ? Optional.empty() : Optional.of("Would");
            case "will", "'ll", "’ll", "wo" -> Optional.of("Will");
            case "would" -> Optional.of(manner == Manner.INDIRECT ? "Will" : "Would");
            case "may", "might" -> Optional.of("Will");
            case "can", "ca" -> Optional.of("Can");
            case "could" -> Optional.of("Could");
            case "should" -> Optional.of("Should");
            case "must" -> Optional.of("Must");
            case "does" -> Optional.of("Does");
            case "do" -> Optional.of("Do");
            case "did" -> Optional.of("Did");
            default -> Optional.empty();
        };
    }
}
