package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.Condition;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that are no clause of their own: the subject of "would force them to", what stands after "in response to", what
 * is called a red line. The words are in {@code triggers.tsv}.
 *
 * <p>Example: "A second attack could prompt the allies to close the strait": the trigger is "A second attack", the action "the
 * allies to close the strait".
 */
final class TriggerPhrases {
    private static final Set<String> AHEAD =
            Set.of("will", "would", "could", "may", "might", "shall", "must", "should");
    private static final Set<String> NAMING = Set.of("refer", "call", "describe", "say", "draw", "set");
    private static final Set<String> WEIGHING =
            Set.of("consider", "weigh", "mull", "ponder", "discuss", "plan", "threaten");
    private static final Set<String> LINES = Set.of("line");
    private static final Set<String> NOBODY = Set.of("it", "this", "that", "which");

    private enum Kind {
        VERB,
        PHRASE,
        MET,
        LINE
    }

    private final Map<Kind, Phrases<Kind>> words = new EnumMap<>(Kind.class);

    TriggerPhrases() {
        Map<Kind, Map<String, Kind>> lists = new HashMap<>();
        for (Table.Row row : Table.load("triggers.tsv", "words", "kind").rows()) {
            Kind kind = row.one("kind", Kind.class);
            lists.computeIfAbsent(kind, k -> new HashMap<>()).put(row.get("words"), kind);
        }
        for (Kind kind : Kind.values()) {
            words.put(kind, new Phrases<>(lists.getOrDefault(kind, Map.of())));
        }
    }

    /** Whether a sentence speaks of a red line. */
    static boolean hasLine(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> LINES.contains(t.lower())
                        && t.index() > 0
                        && sentence.token(t.index() - 1).lower().equals("red"));
    }

    /** The conditions of a sentence, in text order. */
    List<Condition> in(Sentence sentence) {
        List<Condition> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isVerb()) {
                forced(sentence, token)
                        .or(() -> crossed(sentence, token))
                        .or(() -> met(sentence, token))
                        .ifPresent(found::add);
            }
        }
        for (Phrases.Found<Kind> phrase : at(Kind.PHRASE, sentence.tokens())) {
            answered(sentence, phrase).ifPresent(found::add);
        }
        return found;
    }

    private List<Phrases.Found<Kind>> at(Kind kind, List<Token> tokens) {
        return Objects.requireNonNull(words.get(kind), "every kind has its phrases")
                .in(tokens);
    }

    /** "A second attack could prompt the allies to close the strait". */
    private Optional<Condition> forced(Sentence sentence, Token verb) {
        if (at(Kind.VERB, List.of(verb)).isEmpty() || !isAhead(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> first = sentence.children(verb).stream()
                .filter(c -> c.index() > verb.index())
                .filter(c -> Set.of("obj", "dobj", "xcomp", "ccomp", "obl").contains(c.relation()))
                .findFirst();
        Optional<Span> trigger = subject(sentence, verb).map(s -> span(sentence, s));
        return first.isEmpty()
                ? Optional.empty()
                : trigger.map(t -> new Condition(
                        Optional.of(t),
                        after(sentence, verb, first.get()),
                        first.filter(TriggerPhrases::isActor).map(Token::text)));
    }

    /** "Such a move would cross a red line". */
    private Optional<Condition> crossed(Sentence sentence, Token verb) {
        boolean line = sentence.children(verb).stream()
                .filter(c -> c.index() > verb.index() && !c.relation().startsWith("advcl"))
                .anyMatch(c -> !at(Kind.LINE, sentence.subtree(c)).isEmpty());
        if (!line || sentence.child(verb, "ccomp").isPresent() || NAMING.contains(verb.lemma())) {
            return Optional.empty();
        }
        Optional<Token> treated = sentence.child(verb, "obj", "dobj")
                .filter(o -> verb.lemma().equals("treat") || verb.lemma().equals("consider"));
        Optional<Span> trigger = treated.or(() -> subject(sentence, verb)).map(s -> span(sentence, s));
        return trigger.map(t -> new Condition(
                Optional.of(t),
                treated.isPresent() ? clause(sentence, verb) : predicate(sentence, verb),
                Optional.empty()));
    }

    /** "Any attack will be met with fire". */
    private Optional<Condition> met(Sentence sentence, Token verb) {
        boolean passive = sentence.child(verb, "aux:pass").isPresent() && isAhead(sentence, verb);
        boolean met = passive
                && sentence.children(verb).stream()
                        .filter(c -> c.index() > verb.index())
                        .flatMap(c -> sentence.child(c, "case").stream())
                        .anyMatch(c -> !at(Kind.MET, List.of(verb, c)).isEmpty());
        return met
                ? subject(sentence, verb)
                        .map(s -> new Condition(
                                Optional.of(span(sentence, s)), predicate(sentence, verb), Optional.empty()))
                : Optional.empty();
    }

    /** "They would close the port in response to an attack", "They should respond to an attack by closing the port". */
    private static Optional<Condition> answered(Sentence sentence, Phrases.Found<Kind> phrase) {
        if (phrase.to() >= sentence.size()) {
            return Optional.empty();
        }
        Token last = sentence.token(phrase.to() - 1);
        Optional<Token> trigger = last.relation().equals("case") ? sentence.head(last) : Optional.empty();
        Token first = sentence.token(phrase.from());
        Token main = first.isVerb() ? first : above(sentence, first);
        if (trigger.isEmpty() || !main.isVerb() || !isAhead(sentence, main) && !isWeighed(sentence, main)) {
            return Optional.empty();
        }
        Optional<String> actor = subject(sentence, main).map(Token::text);
        int by = byGerund(sentence, phrase.to());
        if (by > phrase.to()) {
            return Optional.of(new Condition(
                    Optional.of(
                            ConditionalClauses.trim(sentence, sentence.tokens().subList(phrase.to(), by))),
                    ConditionalClauses.trim(
                            sentence,
                            sentence.subtree(main).stream()
                                    .filter(t -> t.index() > by)
                                    .toList()),
                    actor));
        }
        Span what = span(sentence, trigger.get());
        int start = WEIGHING.contains(main.lemma()) ? main.index() + 1 : main.index();
        List<Token> action = sentence.subtree(main).stream()
                .filter(t -> t.index() < phrase.from() && t.index() >= start)
                .toList();
        return action.size() < 2
                ? Optional.empty()
                : Optional.of(new Condition(Optional.of(what), ConditionalClauses.trim(sentence, action), actor));
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

    /** "is considering sending": what is not yet done. */
    private static boolean isWeighed(Sentence sentence, Token main) {
        return WEIGHING.contains(main.lemma())
                || sentence.head(main).filter(h -> WEIGHING.contains(h.lemma())).isPresent();
    }

    private static boolean isAhead(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && AHEAD.contains(c.lower()));
    }

    /** The subject; a relative or pointing pronoun gives way to what it stands for, where that is in the sentence. */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
        Optional<Token> own = sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass");
        if (own.filter(t -> NOBODY.contains(t.lower())).isEmpty()) {
            return own;
        }
        return verb.relation().startsWith("acl") ? sentence.head(verb).filter(Token::isNoun) : Optional.empty();
    }

    private static boolean isActor(Token token) {
        return token.isNoun() || token.tag().startsWith("PRP");
    }

    /** The words of a phrase, without a relative clause that it stands in itself. */
    private static Span span(Sentence sentence, Token head) {
        List<Token> own = new ArrayList<>();
        for (Token token : sentence.subtree(head)) {
            boolean relative = token.index() != head.index() && isIn(sentence, token, head, "acl:relcl");
            boolean before =
                    token.index() < head.index() && token.relation().equals("case") && token.head() == head.index();
            boolean mark = token.relation().equals("mark") && token.head() == head.index();
            if (!relative && !before && !mark) {
                own.add(token);
            }
        }
        return ConditionalClauses.trim(sentence, own);
    }

    private static boolean isIn(Sentence sentence, Token token, Token head, String relation) {
        for (Token at = token; at.head() >= 0 && at.index() != head.index(); at = sentence.token(at.head())) {
            if (at.relation().equals(relation) && at.head() == head.index()) {
                return true;
            }
        }
        return false;
    }

    private static Span after(Sentence sentence, Token verb, Token first) {
        int from = sentence.subtree(first).getFirst().index();
        return ConditionalClauses.trim(
                sentence,
                sentence.subtree(verb).stream()
                        .filter(t -> t.index() >= Math.max(from, verb.index() + 1))
                        .toList());
    }

    private static Span predicate(Sentence sentence, Token verb) {
        int from = sentence.children(verb).stream()
                .filter(c -> c.relation().startsWith("aux") || c.relation().equals("advmod"))
                .mapToInt(Token::index)
                .filter(i -> i < verb.index())
                .min()
                .orElse(verb.index());
        return ConditionalClauses.trim(
                sentence,
                sentence.subtree(verb).stream().filter(t -> t.index() >= from).toList());
    }

    private static Span clause(Sentence sentence, Token verb) {
        return ConditionalClauses.trim(sentence, sentence.subtree(verb));
    }
}
