package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.model.Condition;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that are answered: what stands after "in response to", or as the object of "answer" and "counter".
 *
 * <p>Examples: "They would close the port in response to an attack", "They should respond to an attack by closing the
 * port", "They vowed to answer any attack": the trigger is the attack.
 */
final class Answers {
    private static final Set<String> WEIGHING =
            Set.of("consider", "weigh", "mull", "ponder", "discuss", "plan", "threaten");
    private static final Set<String> OBJECTS = Set.of("obj", "dobj", "ccomp");

    private final TriggerWords words;

    Answers(TriggerWords words) {
        this.words = words;
    }

    /** The conditions of a sentence, in text order. */
    List<Condition> in(Sentence sentence) {
        List<Condition> found = new ArrayList<>();
        for (Phrases.Found<TriggerWords.Kind> phrase : words.in(TriggerWords.Kind.PHRASE, sentence.tokens())) {
            after(sentence, phrase).ifPresent(found::add);
        }
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && words.is(TriggerWords.Kind.ANSWER, verb)) {
                answered(sentence, verb).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "will answer any attack", "vowed to answer any attack", "will use fire to counter attacks". */
    private Optional<Condition> answered(Sentence sentence, Token verb) {
        boolean infinitive =
                sentence.child(verb, "mark").filter(m -> m.lower().equals("to")).isPresent();
        Optional<Token> above = infinitive ? sentence.head(verb).filter(Token::isVerb) : Optional.empty();
        boolean offered =
                above.filter(a -> words.is(TriggerWords.Kind.OFFER, a)).isPresent();
        boolean meant = above.filter(a -> ClauseParts.isAhead(sentence, a)).isPresent();
        Optional<Token> object = sentence.children(verb).stream()
                .filter(c -> c.index() > verb.index() && OBJECTS.contains(c.relation()))
                .findFirst();
        if (object.isEmpty() || !offered && !meant && !ClauseParts.isAhead(sentence, verb)) {
            return Optional.empty();
        }
        Span trigger = new Span(
                sentence.subtree(object.get()).getFirst().start(),
                ClauseParts.trim(sentence.subtree(object.get())).end());
        Token main = meant ? above.get() : verb;
        int mark = sentence.child(verb, "mark").map(Token::index).orElse(verb.index());
        List<Token> action = ClauseParts.before(sentence, main, meant ? mark : verb.index() + 1);
        return action.size() < 2
                ? Optional.empty()
                : Optional.of(new Condition(
                        Optional.of(trigger), ClauseParts.trim(action), ClauseParts.actor(sentence, main)));
    }

    private Optional<Condition> after(Sentence sentence, Phrases.Found<TriggerWords.Kind> phrase) {
        if (phrase.to() >= sentence.size()) {
            return Optional.empty();
        }
        Token last = sentence.token(phrase.to() - 1);
        Optional<Token> trigger = last.relation().equals("case") ? sentence.head(last) : Optional.empty();
        Token first = sentence.token(phrase.from());
        Token main = first.isVerb() ? first : above(sentence, first);
        if (trigger.isEmpty() || !main.isVerb() || !isDecided(sentence, main, first)) {
            return Optional.empty();
        }
        Optional<String> actor = ClauseParts.actor(sentence, main);
        int by = byGerund(sentence, phrase.to());
        if (by > phrase.to()) {
            return Optional.of(new Condition(
                    Optional.of(ClauseParts.trim(sentence.tokens().subList(phrase.to(), by))),
                    ClauseParts.trim(sentence.subtree(main).stream()
                            .filter(t -> t.index() > by)
                            .toList()),
                    actor));
        }
        List<Token> action = action(sentence, main, first, phrase);
        boolean asks = action.stream().limit(2).anyMatch(t -> t.tag().startsWith("W"));
        return action.size() < 2 || asks
                ? Optional.empty()
                : Optional.of(new Condition(
                        Optional.of(ClauseParts.span(sentence, trigger.get())), ClauseParts.trim(action), actor));
    }

    /** The words before the phrase; a noun that begins it ("a response to") is one of them. */
    private List<Token> action(Sentence sentence, Token main, Token first, Phrases.Found<TriggerWords.Kind> phrase) {
        boolean only = WEIGHING.contains(main.lemma()) || words.is(TriggerWords.Kind.OFFER, main);
        int start = only ? main.index() + 1 : main.index();
        int end = first.isNoun() || first.isVerb() ? phrase.to() - 1 : phrase.from();
        if (first.isVerb()) {
            return ClauseParts.before(sentence, main, end);
        }
        return sentence.subtree(main).stream()
                .filter(t -> t.index() < end && t.index() >= start)
                .toList();
    }

    /** Where "by closing" begins, or -1. */
    private static int byGerund(Sentence sentence, int from) {
        for (int i = from; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).lower().equals("by")
                    && sentence.token(i + 1).tag().equals("VBG")) {
                return i;
            }
        }
        return -1;
    }

    private static Token above(Sentence sentence, Token noun) {
        Token at = noun;
        while (at.head() >= 0 && !at.isVerb()) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** What is ahead, weighed ("is considering sending") or promised. */
    private boolean isDecided(Sentence sentence, Token main, Token first) {
        boolean deed = main.tag().equals("VB") || main.tag().equals("VBG");
        return ClauseParts.isAhead(sentence, main)
                || WEIGHING.contains(main.lemma())
                || first.isNoun() && words.is(TriggerWords.Kind.OFFER, main)
                || deed
                        && sentence.head(main)
                                .filter(h -> WEIGHING.contains(h.lemma()) || words.is(TriggerWords.Kind.OFFER, h))
                                .isPresent();
    }
}
