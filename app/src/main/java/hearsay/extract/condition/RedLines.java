package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Condition;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that are called a red line or something like it.
 *
 * <p>Example: "Such a move would cross a red line": the trigger is "Such a move", the action "would cross a red line".
 */
final class RedLines {
    private static final Set<String> NAMING = Set.of("refer", "call", "describe", "say", "draw", "set");
    private static final Set<String> TREATING = Set.of("treat", "consider", "regard", "see", "view");

    private final TriggerWords words;

    RedLines(TriggerWords words) {
        this.words = words;
    }

    /** The conditions of a sentence, in text order. */
    List<Condition> in(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(Token::isVerb)
                .map(verb -> crossed(sentence, verb))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Condition> crossed(Sentence sentence, Token verb) {
        boolean line = sentence.children(verb).stream()
                .filter(c -> c.index() > verb.index() && !c.relation().startsWith("advcl"))
                .anyMatch(c ->
                        !words.in(TriggerWords.Kind.LINE, sentence.subtree(c)).isEmpty());
        if (!line
                || NAMING.contains(verb.lemma())
                || sentence.child(verb, "ccomp").isPresent()
                || !isOpen(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> treated = sentence.child(verb, "obj", "dobj").filter(o -> TREATING.contains(verb.lemma()));
        Optional<Span> trigger =
                treated.map(t -> ClauseParts.span(sentence, t)).or(() -> ClauseParts.subjectWords(sentence, verb));
        return trigger.map(t -> new Condition(
                Optional.of(t),
                treated.isPresent() ? ClauseParts.trim(sentence.subtree(verb)) : ClauseParts.predicate(sentence, verb),
                Optional.empty()));
    }

    /** What would cross a line, or always does; not who has crossed it. */
    private static boolean isOpen(Sentence sentence, Token verb) {
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        boolean somebody = ClauseParts.subject(sentence, verb)
                .filter(s -> s.isPronoun() || s.entity() == Token.Entity.PERSON)
                .isPresent();
        boolean treated = TREATING.contains(verb.lemma());
        return (present || ClauseParts.isAhead(sentence, verb)) && (treated || !somebody);
    }
}
