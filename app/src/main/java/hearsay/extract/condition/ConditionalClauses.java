package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Condition;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that are clauses, and what would follow, in one sentence.
 *
 * <p>Example: "Should the gates open again, we will close the port." The trigger is the clause of the condition, the
 * action the rest of the clause that it hangs on.
 */
final class ConditionalClauses {

    private static final Set<String> THINGS = Set.of("it", "this", "that");
    private static final Set<String> MODALS = Set.of(
            "will", "would", "could", "can", "may", "might", "shall", "should", "must", "'ll", "’ll", "wo", "need",
            "ought");

    private final TriggerWords words;
    private final Decisions decisions;

    ConditionalClauses(TriggerWords words) {
        this.words = words;
        decisions = new Decisions(words);
    }

    /** The conditions of a sentence, in text order. */
    List<Condition> in(Sentence sentence) {
        List<Condition> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.relation().equals("advcl") && TriggerClauses.isOne(sentence, token)) {
                sentence.head(token)
                        .map(main -> said(sentence, clauseOf(sentence, main), token))
                        .ifPresent(main -> offered(sentence, token, main)
                                .or(() -> decided(sentence, token, main))
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    /** "vowed to fight until it wins", "threatened retaliation if the port is closed": the promised deed is the action. */
    private Optional<Condition> offered(Sentence sentence, Token trigger, Token main) {
        return words.is(TriggerWords.Kind.OFFER, main)
                ? sentence.child(main, "xcomp", "obj", "dobj")
                        .filter(deed -> deed.index() > main.index())
                        .flatMap(deed -> condition(sentence, trigger, deed, ClauseParts.actor(sentence, main)))
                : Optional.empty();
    }

    private Optional<Condition> decided(Sentence sentence, Token trigger, Token main) {
        return looksAhead(sentence, main) && decisions.isOne(sentence, main)
                ? condition(sentence, trigger, main, ClauseParts.actor(sentence, main))
                : Optional.empty();
    }

    /** "He stated that they would act if …": parsers hang the condition on either verb. */
    private static Token said(Sentence sentence, Token main, Token trigger) {
        return looksAhead(sentence, main)
                ? main
                : sentence.child(main, "ccomp")
                        .filter(c -> c.index() > main.index() && c.index() < trigger.index())
                        .filter(c -> ClauseParts.isAhead(sentence, c))
                        .orElse(main);
    }

    private static Token clauseOf(Sentence sentence, Token main) {
        Token at = main;
        while (!at.isVerb()
                && at.head() >= 0
                && sentence.child(at, "nsubj", "cop").isEmpty()) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private static boolean looksAhead(Sentence sentence, Token main) {
        List<Token> auxiliaries = sentence.children(main).stream()
                .filter(c -> c.relation().startsWith("aux"))
                .toList();
        if (auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"))) {
            return false;
        }
        return auxiliaries.stream().anyMatch(a -> MODALS.contains(a.lower()))
                || main.tag().equals("VBG")
                        && (auxiliaries.isEmpty()
                                || main.lemma().equals("go")
                                        && sentence.child(main, "xcomp").isPresent())
                || main.tag().equals("VBP")
                || main.tag().equals("VBZ")
                || main.tag().equals("VB")
                || sentence.child(main, "cop")
                        .filter(c -> !c.tag().equals("VBD"))
                        .isPresent();
    }

    private Optional<Condition> condition(Sentence sentence, Token trigger, Token main, Optional<String> actor) {
        boolean forced = words.is(TriggerWords.Kind.VERB, main)
                && sentence.child(main, "nsubj")
                        .filter(s -> THINGS.contains(s.lower()))
                        .isPresent();
        int from = sentence.subtree(main).stream()
                .filter(t -> words.is(TriggerWords.Kind.OFFER, t) && t.index() < main.index())
                .mapToInt(t -> t.index() + 1)
                .max()
                .orElse(forced ? main.index() + 1 : 0);
        Span condition = ClauseParts.trim(sentence.subtree(trigger));
        List<Token> rest = new ArrayList<>();
        for (Token token : sentence.subtree(main)) {
            if (token.index() >= from && !sentence.dominates(trigger, token) && !isAside(sentence, main, token)) {
                rest.add(token);
            }
        }
        List<Token> action = ClauseParts.longestRun(rest);
        return action.size() < 2 || isOther(action.getFirst()) || isOther(action.get(1))
                ? Optional.empty()
                : Optional.of(new Condition(Optional.of(condition), ClauseParts.trim(action), actor));
    }

    /** "how it would be handled", "because they fear": no deed. */
    private static boolean isOther(Token first) {
        return first.tag().startsWith("W") && !first.tag().equals("WDT")
                || first.lower().equals("because")
                || first.lower().equals("whether");
    }

    /** Words of another statement inside the sentence: what is beside the clause, or who says it. */
    private static boolean isAside(Sentence sentence, Token main, Token token) {
        for (Token at = token; at.index() != main.index() && at.head() >= 0; at = sentence.token(at.head())) {
            if (at.head() == main.index()) {
                return at.relation().equals("parataxis")
                        || at.relation().equals("conj")
                        || at.relation().equals("cc");
            }
        }
        return false;
    }
}
