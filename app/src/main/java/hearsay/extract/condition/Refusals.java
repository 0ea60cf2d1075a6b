package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that somebody will not stand for, and those that will be met with something.
 *
 * <p>Examples: "We will not tolerate any attack on the dam", "Any attack on the dam will not go unanswered", "Any attack on
 * the dam will be met with force": the trigger is "any attack on the dam" each time.
 */
final class Refusals {
    private static final Set<String> FIRM = Set.of("will", "would", "wo", "shall", "'ll", "’ll");
    private static final Set<String> PARTICLES = Set.of("for", "up", "with", "by");
    private static final Set<String> LETTING = Set.of("allow", "permit", "let");
    private static final Set<String> UNANSWERED = Set.of("unanswered", "unpunished", "unchallenged", "unavenged");

    private final TriggerWords words;

    Refusals(TriggerWords words) {
        this.words = words;
    }

    /** The conditions of a sentence, in text order. */
    List<Condition> in(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> verb.isVerb() && isFirm(sentence, verb))
                .map(verb -> refused(sentence, verb).or(() -> met(sentence, verb)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isFirm(Sentence sentence, Token verb) {
        return sentence.children(verb).stream().anyMatch(c -> FIRM.contains(c.lower()));
    }

    private Optional<Condition> refused(Sentence sentence, Token verb) {
        boolean unanswered = sentence.children(verb).stream().anyMatch(c -> UNANSWERED.contains(c.lower()));
        boolean refuses = words.is(TriggerWords.Kind.REFUSE, verb) || unanswered;
        if (!refuses || !ClauseParts.isNegated(sentence, verb)) {
            return Optional.empty();
        }
        if (unanswered || sentence.child(verb, "aux:pass").isPresent()) {
            return LETTING.contains(verb.lemma()) ? Optional.empty() : suffered(sentence, verb);
        }
        int from = verb.index() + 1;
        while (from < sentence.size() && PARTICLES.contains(sentence.token(from).lower())) {
            from++;
        }
        int to = from;
        while (to < sentence.size()
                && sentence.dominates(verb, sentence.token(to))
                && !isEnd(sentence, sentence.token(to))) {
            to++;
        }
        return to - from < 2
                ? Optional.empty()
                : Optional.of(new Condition(
                        Optional.of(ClauseParts.trim(sentence.tokens().subList(from, to))),
                        ClauseParts.trim(ClauseParts.before(sentence, verb, from)),
                        ClauseParts.actor(sentence, verb)));
    }

    /** A mark, or an "and" with another "will" behind it. */
    private static boolean isEnd(Sentence sentence, Token token) {
        boolean goesOn = token.index() + 1 < sentence.size()
                && FIRM.contains(sentence.token(token.index() + 1).lower());
        return goesOn && token.tag().equals("CC")
                || !ClauseParts.isWord(token) && token.tag().length() < 3;
    }

    private Optional<Condition> met(Sentence sentence, Token verb) {
        boolean met = sentence.child(verb, "aux:pass").isPresent()
                && sentence.children(verb).stream()
                        .filter(c -> c.index() > verb.index())
                        .flatMap(c -> sentence.child(c, "case").stream())
                        .anyMatch(c -> !words.in(TriggerWords.Kind.MET, List.of(verb, c))
                                .isEmpty());
        return met ? suffered(sentence, verb) : Optional.empty();
    }

    /** The subject is the trigger, the rest the action. */
    private static Optional<Condition> suffered(Sentence sentence, Token verb) {
        return ClauseParts.subjectWords(sentence, verb)
                .map(s -> new Condition(Optional.of(s), ClauseParts.predicate(sentence, verb), Optional.empty()));
    }
}
