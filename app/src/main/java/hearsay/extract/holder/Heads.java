package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the word at the heart of a source: "mayor" of "the mayor of Vila", "Ruiz" of "who" in "Ruiz, who said", and "Ruiz"
 * where "saying" has no source of its own in "Ruiz resigned, saying".
 */
final class Heads {
    private static final int NEAR = 6;
    private static final int DEEPEST = 4;
    private static final Set<String> ANTECEDENTS = Set.of("who", "which", "that", "whom");
    private static final Set<String> UNDER = Set.of("advcl", "xcomp", "dep", "conj", "parataxis");

    private final NameWords words;
    private final Givers givers;

    Heads(NameWords words) {
        this.words = words;
        givers = new Givers(words);
    }

    /** The noun or pronoun of the source; a relative pronoun gives way to what it stands for. */
    Optional<Head> of(AnnotatedDocument document, Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return attribution.rule().startsWith("say:verb") ? subject(document, attribution) : Optional.empty();
        }
        Span source = attribution.source().getFirst();
        return document.sentenceAt(source.start())
                .flatMap(sentence ->
                        top(sentence, source).map(token -> head(sentence, antecedent(sentence, token), source)));
    }

    private Head head(Sentence sentence, Token token, Span source) {
        return words.isInstrument(token.lemma())
                ? givers.of(sentence, token, source).orElse(new Head(token, sentence, source))
                : new Head(token, sentence, source);
    }

    private static Optional<Token> top(Sentence sentence, Span source) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> source.contains(token.span()))
                .toList();
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.index() == token.head()))
                .filter(token -> token.isNoun()
                        || token.isPronoun()
                        || ANTECEDENTS.contains(token.lower())
                        || token.tag().startsWith("PRP"))
                .findFirst()
                .or(() -> first(inside));
    }

    /** The noun with which a source begins that the parse takes for a clause: "council" of "The council which denied it". */
    private static Optional<Token> first(List<Token> inside) {
        for (int i = 0; i < inside.size(); i++) {
            boolean compound = i + 1 < inside.size() && inside.get(i + 1).isNoun();
            if (inside.get(i).isNoun() && !compound) {
                return Optional.of(inside.get(i));
            }
        }
        return inside.stream().findFirst();
    }

    /** The subject of the clause that a participle hangs on. */
    private static Optional<Head> subject(AnnotatedDocument document, Attribution attribution) {
        int start =
                attribution.cue().isEmpty() ? -1 : attribution.cue().getFirst().start();
        return document.sentenceAt(start)
                .flatMap(sentence -> sentence.at(start)
                        .filter(cue -> cue.tag().equals("VBG"))
                        .flatMap(cue -> above(sentence, cue))
                        .map(token -> new Head(token, sentence, token.span())));
    }

    private static Optional<Token> above(Sentence sentence, Token cue) {
        Token at = cue;
        for (int step = 0; step < DEEPEST && UNDER.contains(at.relation()); step++) {
            at = sentence.token(at.head());
            Optional<Token> subject = sentence.child(at, "nsubj");
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private Token antecedent(Sentence sentence, Token token) {
        Token at = token;
        for (int step = 0; ANTECEDENTS.contains(token.lower()) && step < 3; step++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return token;
            }
            if (at.relation().startsWith("acl") && head.get().index() < token.index()) {
                return token.lower().equals("which")
                        ? body(sentence, token, head.get())
                        : person(sentence, token, head.get());
            }
            at = head.get();
        }
        return token;
    }

    /** "The office of Mayor Ana Ruiz, who said": a person just before, where the parse gives none. */
    private Token person(Sentence sentence, Token who, Token parsed) {
        for (int i = who.index() - 1;
                !isPerson(parsed) && who.lower().startsWith("who") && i >= Math.max(0, who.index() - NEAR);
                i--) {
            if (isPerson(sentence.token(i))) {
                return sentence.token(i);
            }
        }
        return parsed;
    }

    private boolean isPerson(Token token) {
        return token.entity() == Entity.PERSON || token.entity() == Entity.NONE && words.isPerson(token.lemma());
    }

    /** "The attack on the Grain Guild, which vowed": a body just before, where the parse gives an event. */
    private Token body(Sentence sentence, Token which, Token parsed) {
        boolean party =
                parsed.entity() != Entity.NONE || words.sort(parsed.lemma()).isPresent();
        int i = which.index() - 2;
        boolean named = i > parsed.index()
                && sentence.token(i + 1).text().equals(",")
                && (sentence.token(i).entity() == Entity.ORGANIZATION
                        || sentence.token(i).entity() == Entity.LOCATION);
        return !party && named ? sentence.token(i) : parsed;
    }
}
