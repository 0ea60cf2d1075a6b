package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who stands behind a cue verb: its subject, the agent of a passive, the subject it shares with the verb it is joined to,
 * or the one that its participle hangs on.
 *
 * <p>Example: in "The mayor, visibly tired, thanked them and added that …" the source of "added" is "The mayor, visibly
 * tired".
 */
final class SourceFinder {
    private static final int FARTHEST = 6;
    private static final Set<String> SHARED =
            Set.of("conj", "xcomp", "advcl", "dep", "parataxis", "obl", "ccomp", "advmod");
    private static final Set<String> LOOSE = Set.of("parataxis", "dep", "ccomp", "discourse");

    private SourceFinder() {}

    /** The source of a verb, wherever it stands. */
    static Optional<Source> of(Passage passage, Token verb) {
        return of(passage, verb, List.of());
    }

    /** The source of a verb; what lies in the content is none. */
    static Optional<Source> of(Passage passage, Token verb, List<Span> content) {
        return candidates(passage, verb)
                .filter(head -> content.stream().noneMatch(span -> span.contains(head.span())))
                .findFirst()
                .map(head -> source(passage, head, content));
    }

    private static Stream<Token> candidates(Passage passage, Token verb) {
        Optional<Token> agent = agent(passage, verb);
        if (passage.isPassive(verb) || verb.tag().equals("VBN") && agent.isPresent()) {
            return agent.stream();
        }
        Optional<Token> own = subject(passage, verb);
        if (own.isEmpty() && isBareParticiple(passage, verb)) {
            return Stream.empty();
        }
        return Stream.of(
                        own,
                        inverted(passage, verb),
                        controller(passage, verb),
                        shared(passage, verb),
                        before(passage, verb))
                .flatMap(Optional::stream);
    }

    /** "When asked whether …": a participle that says what was done to the subject, not by it. */
    private static boolean isBareParticiple(Passage passage, Token verb) {
        return verb.tag().equals("VBN")
                && (verb.relation().equals("advcl") || verb.relation().startsWith("acl"))
                && passage.child(verb, "aux").isEmpty();
    }

    private static Optional<Token> subject(Passage passage, Token verb) {
        return passage.subject(verb).filter(token -> !isDummy(token));
    }

    private static boolean isDummy(Token token) {
        return token.lower().equals("there") || token.relation().startsWith("csubj");
    }

    private static Optional<Token> agent(Passage passage, Token verb) {
        return passage.children(verb).stream()
                .filter(child ->
                        child.relation().startsWith("obl") || child.relation().startsWith("nmod"))
                .filter(child -> passage.child(child, "case")
                        .filter(by -> by.lower().equals("by"))
                        .isPresent())
                .findFirst();
    }

    /** "…," said the mayor, where the parser took the mayor for an object. */
    private static Optional<Token> inverted(Passage passage, Token verb) {
        return passage.child(verb, "obj", "dobj")
                .filter(token -> token.index() > verb.index() && token.index() - verb.index() <= FARTHEST)
                .filter(token -> token.isProper() || token.isPronoun())
                .filter(token -> verb.head() < 0 && isFinite(verb));
    }

    private static boolean isFinite(Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
    }

    /** "They urged the mayor to say …": the object of the verb above says it. */
    private static Optional<Token> controller(Passage passage, Token verb) {
        return verb.relation().equals("xcomp")
                ? passage.sentence()
                        .head(verb)
                        .flatMap(above -> passage.child(above, "obj", "dobj"))
                        .filter(object -> object.index() < verb.index())
                : Optional.empty();
    }

    /** The subject of the nearest verb above that has one. */
    private static Optional<Token> shared(Passage passage, Token verb) {
        Token at = verb;
        for (int step = 0; step < FARTHEST; step++) {
            Optional<Token> head = passage.sentence().head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.relation().startsWith("acl") && isSaidByNoun(passage, at, head.get())) {
                return head;
            }
            boolean climbs = SHARED.contains(at.relation())
                    || at.relation().startsWith("acl")
                    || at.relation().equals("nmod")
                    || verb.tag().equals("VBG")
                    || head.get().isNoun();
            if (!climbs) {
                return Optional.empty();
            }
            at = head.get();
            Optional<Token> subject = subject(passage, at);
            if (subject.isPresent() && subject.get() != verb && !passage.isSpoken(subject.get())) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** "Critics saying …" hangs on a noun that speaks; "left the room, saying …" does not. */
    private static boolean isSaidByNoun(Passage passage, Token verb, Token noun) {
        boolean comma = verb.index() > 0
                && passage.sentence().token(verb.index() - 1).text().equals(",");
        boolean object = noun.relation().equals("obj")
                || noun.relation().equals("dobj")
                || noun.relation().startsWith("obl");
        return noun.isNoun() && !comma && !object;
    }

    /** The noun just before a finite verb to which the parse gives no subject. */
    private static Optional<Token> before(Passage passage, Token verb) {
        if (!isFinite(verb) || verb.relation().equals("conj")) {
            return Optional.empty();
        }
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 3); i--) {
            Token token = passage.sentence().token(i);
            if (token.isNoun() || token.isPronoun()) {
                return Optional.of(top(passage, token, 0)).filter(noun -> !passage.isSpoken(noun));
            }
        }
        return Optional.empty();
    }

    /** The head of the noun phrase that the token stands in, not leaving the tokens from {@code first} on. */
    static Token top(Passage passage, Token token, int first) {
        Token at = token;
        for (int step = 0; step < FARTHEST; step++) {
            Optional<Token> head = passage.sentence().head(at);
            boolean within = head.filter(above -> above.isNoun() && above.index() >= first)
                    .isPresent();
            if (!within || at.relation().startsWith("acl") || at.relation().equals("dep")) {
                break;
            }
            at = head.get();
        }
        return at;
    }

    static Source source(Passage passage, Token head) {
        return source(passage, head, List.of());
    }

    private static Source source(Passage passage, Token head, List<Span> content) {
        Optional<Span> phrase =
                Extents.run(passage, head, child -> child.head() == head.index() && LOOSE.contains(child.relation()));
        boolean free =
                content.stream().noneMatch(span -> phrase.filter(span::overlaps).isPresent());
        return new Source(head, List.of(free ? phrase.orElse(head.span()) : head.span()));
    }
}
