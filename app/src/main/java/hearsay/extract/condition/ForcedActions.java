package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Condition;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that would make somebody do something: the subject of "would force them to", "could prompt them to".
 *
 * <p>Example: "A second attack could prompt the allies to close the strait": the trigger is "A second attack", the action
 * "the allies to close the strait".
 */
final class ForcedActions {
    private static final Set<String> FOLLOWING = Set.of("obj", "dobj", "xcomp", "ccomp", "obl");

    private final TriggerWords words;

    ForcedActions(TriggerWords words) {
        this.words = words;
    }

    /** The conditions of a sentence, in text order. */
    List<Condition> in(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(Token::isVerb)
                .map(verb -> forced(sentence, verb))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Condition> forced(Sentence sentence, Token verb) {
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        boolean consequence = words.is(TriggerWords.Kind.CONSEQUENCE, verb);
        boolean forces = words.is(TriggerWords.Kind.VERB, verb);
        if (passive || !forces && !consequence || !ClauseParts.isAhead(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> first = sentence.children(verb).stream()
                .filter(c -> c.index() > verb.index() && FOLLOWING.contains(c.relation()))
                .filter(c -> forces || words.is(TriggerWords.Kind.DEED, c))
                .findFirst();
        boolean person =
                ClauseParts.subject(sentence, verb).filter(Token::isPronoun).isPresent();
        Optional<Span> trigger = ClauseParts.subjectWords(sentence, verb);
        return first.isEmpty() || person || !isDeed(sentence, verb, first.get())
                ? Optional.empty()
                : trigger.map(t -> new Condition(
                        Optional.of(t),
                        ClauseParts.after(sentence, verb, first.get()),
                        first.filter(f -> forces && (f.isNoun() || f.isPronoun()))
                                .map(f -> ClauseParts.name(sentence, f))));
    }

    /** "prompt the allies to close the port", "trigger sanctions by the allies": not "provoke dissent". */
    private boolean isDeed(Sentence sentence, Token verb, Token first) {
        boolean infinitive = sentence.subtree(verb).stream()
                .anyMatch(t -> t.index() > first.index()
                        && t.lower().equals("to")
                        && t.index() + 1 < sentence.size()
                        && sentence.token(t.index() + 1).tag().equals("VB"));
        boolean does = first.tag().equals("VB") || first.tag().equals("VBG");
        return infinitive || does || words.is(TriggerWords.Kind.DEED, first);
    }
}
