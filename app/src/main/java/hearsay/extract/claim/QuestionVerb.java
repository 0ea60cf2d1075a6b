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
 * rest stays.
 *
 * @param opening the auxiliary that the question begins with
 * @param moved the token that it was, if it stood there
 * @param base the form that the verb takes instead of its own, where an auxiliary had to be supplied
 */
record QuestionVerb(String opening, Optional<Token> moved, Optional<String> base) {
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "auxpass", "cop");

    /** Empty where the verb is not finite. */
    static Optional<QuestionVerb> of(Token predicate, List<Token> children, Manner manner) {
        Optional<Token> first = children.stream()
                .filter(child -> AUXILIARIES.contains(child.relation()))
                .findFirst();
        if (first.isPresent()) {
            boolean perfect = first.get().lemma().equals("have")
                    && predicate.tag().equals("VB")
                    && children.stream().noneMatch(child -> child.lower().equals("been"));
            return perfect
                    ? Optional.empty()
                    : form(first.get(), manner).map(form -> new QuestionVerb(form, first, Optional.empty()));
        }
        String base = predicate.lemma().toLowerCase(Locale.ROOT);
        if (base.equals("be")) {
            return form(predicate, manner)
                    .map(form -> new QuestionVerb(form, Optional.of(predicate), Optional.empty()));
        }
        if (!Character.isLetter(predicate.text().charAt(0))) {
            return Optional.empty();
        }
        return switch (predicate.tag()) {
            case "VBD" -> Optional.of(new QuestionVerb("Did", Optional.empty(), Optional.of(base)));
            case "VBZ" -> Optional.of(new QuestionVerb("Does", Optional.empty(), Optional.of(base)));
            case "VBP" -> Optional.of(new QuestionVerb("Do", Optional.empty(), Optional.of(base)));
            default -> Optional.empty();
        };
    }

    /** Whether the subject has the number that the verb has; where not, the tree is wrong. */
    boolean agrees(Token subject, Sentence sentence) {
        boolean several =
                subject.tag().endsWith("S") || sentence.child(subject, "conj").isPresent();
        boolean one =
                subject.tag().equals("NN") && sentence.child(subject, "conj").isEmpty();
        return !(several && opening.equals("Does") && subject.tag().equals("NNS")) && !(one && opening.equals("Do"));
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
        return new QuestionVerb(one, moved, base);
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
            case "had" -> Optional.of("Had");
            case "'d", "’d" -> Optional.of(lemma.equals("have") ? "Had" : "Would");
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
