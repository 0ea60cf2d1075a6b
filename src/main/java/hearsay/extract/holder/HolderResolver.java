package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the sources of a document's attributions within the document: surname to full name, pronoun and role to whom
 * they stand for, short form to long. For whoever has run the attribution extractor.
 *
 * <p>Nothing is guessed: a source that finds nobody keeps its own words as its name. Pure, safe for use by several threads.
 *
 * <p>Example: after "Ana Ruiz, the mayor, said …", the source "she" of the next attribution gets the holder "Ana Ruiz".
 */
public final class HolderResolver {
    private static final int NEAR = 4;
    private static final Set<String> ANTECEDENTS = Set.of("who", "which", "that", "whom");

    private final NameWords words = NameWords.load();

    /** The same attributions, each with its holder where it has one, and with who relays it. */
    public List<Attribution> resolve(AnnotatedDocument document, List<Attribution> attributions) {
        Cast cast = Cast.of(words, document);
        Anaphora anaphora = new Anaphora(cast, document);
        Works works = Works.of(words, cast, document);
        Naming naming = new Naming(words, cast, document);
        List<Attribution> resolved = new ArrayList<>();
        @Nullable Actor last = null;
        Memory memory = new Memory();
        for (Attribution attribution : attributions) {
            Optional<Head> head = head(document, attribution);
            @Nullable Actor before = last;
            Optional<Actor> actor = head.flatMap(at -> actor(at, naming, anaphora, before, told(resolved, attribution))
                    .or(() -> works.author(at.token(), at.sentence(), naming.isDefinite(at.token(), at.sentence()))));
            last = actor.orElse(last);
            Optional<Holder> holder = holder(attribution, naming, head, actor);
            if (actor.isEmpty() && head.isPresent()) {
                boolean definite =
                        naming.isDefinite(head.get().token(), head.get().sentence());
                holder = memory.recall(head.get(), definite, holder);
            }
            if (actor.isEmpty()) {
                head.ifPresent(memory.keep(holder));
            }
            resolved.add(with(attribution, holder));
        }
        return relayed(resolved);
    }

    /** Who the source is: named itself, or by what a pronoun or a role comes back to. */
    private Optional<Actor> actor(Head head, Naming naming, Anaphora anaphora, @Nullable Actor last, List<Span> told) {
        Optional<Actor> named = naming.named(head.token(), head.sentence());
        if (named.isPresent()) {
            return named;
        }
        if (Anaphora.isAnaphor(head.token())) {
            return anaphora.pronoun(head.token(), head.sentence(), last, told);
        }
        return naming.isDefinite(head.token(), head.sentence())
                ? anaphora.role(head.token(), words.sort(head.token().lemma()), last)
                : Optional.empty();
    }

    /** The contents of this attribution and the last two. */
    private static List<Span> told(List<Attribution> before, Attribution here) {
        List<Span> told = new ArrayList<>(here.content());
        for (int i = Math.max(0, before.size() - 2); i < before.size(); i++) {
            told.addAll(before.get(i).content());
        }
        return told;
    }

    /** The noun or pronoun of the source; a relative pronoun gives way to what it stands for. */
    private static Optional<Head> head(AnnotatedDocument document, Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return Optional.empty();
        }
        Span source = attribution.source().getFirst();
        Optional<Sentence> found = document.sentenceAt(source.start());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = found.get();
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> source.contains(token.span()))
                .toList();
        Optional<Token> top = inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.index() == token.head()))
                .filter(token -> token.isNoun()
                        || token.isPronoun()
                        || ANTECEDENTS.contains(token.lower())
                        || token.tag().startsWith("PRP"))
                .findFirst()
                .or(() -> inside.stream().findFirst());
        return top.map(token -> antecedent(sentence, token)).map(token -> new Head(token, sentence, source));
    }

    private static Token antecedent(Sentence sentence, Token token) {
        Token at = token;
        for (int step = 0; ANTECEDENTS.contains(token.lower()) && step < 3; step++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return token;
            }
            if (at.relation().startsWith("acl") && head.get().index() < token.index()) {
                return token.lower().equals("who") ? person(sentence, token, head.get()) : head.get();
            }
            at = head.get();
        }
        return token;
    }

    /** "The office of Mayor Ana Ruiz, who said": a person named just before, where the parse gives a body or a place. */
    private static Token person(Sentence sentence, Token who, Token parsed) {
        boolean fits = parsed.entity() != Token.Entity.ORGANIZATION && parsed.entity() != Token.Entity.LOCATION;
        for (int i = who.index() - 1; !fits && i >= Math.max(0, who.index() - NEAR); i--) {
            if (sentence.token(i).entity() == Token.Entity.PERSON) {
                return sentence.token(i);
            }
        }
        return parsed;
    }

    private static Optional<Holder> holder(
            Attribution attribution, Naming naming, Optional<Head> head, Optional<Actor> actor) {
        Optional<Span> span = attribution.source().stream().findFirst();
        if (actor.isPresent()) {
            Actor found = actor.get();
            String others = head.map(at -> naming.others(at)).orElse("");
            Holder.Kind kind = others.isEmpty() ? found.kind() : Holder.Kind.GROUP;
            return Optional.of(new Holder(found.name() + others, kind, found.role(), span));
        }
        return head.map(at -> naming.described(at, span)).or(() -> unsaid(attribution));
    }

    /** "Reportedly" and "is said to" have a holder too, though the text keeps it back. */
    private static Optional<Holder> unsaid(Attribution attribution) {
        boolean reports = attribution.source().isEmpty()
                && attribution.rule().startsWith("say:")
                && (attribution.rule().endsWith(":adverb") || attribution.rule().contains("passive"));
        return reports
                ? Optional.of(new Holder("unnamed reports", Holder.Kind.UNNAMED, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Attribution with(Attribution old, Optional<Holder> holder) {
        return new Attribution(
                old.source(), old.cue(), old.content(), old.manner(), holder, old.via(), old.inside(), old.rule());
    }

    /** What lies inside another's words reaches the reader by way of that other. */
    private static List<Attribution> relayed(List<Attribution> attributions) {
        List<Attribution> told = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Optional<String> own = attribution.holder().map(Holder::name);
            Optional<String> via = attribution.inside().isPresent()
                    ? attributions
                            .get(attribution.inside().getAsInt())
                            .holder()
                            .map(Holder::name)
                            .filter(name -> !own.equals(Optional.of(name)))
                    : attribution.via();
            told.add(new Attribution(
                    attribution.source(),
                    attribution.cue(),
                    attribution.content(),
                    attribution.manner(),
                    attribution.holder(),
                    via,
                    attribution.inside(),
                    attribution.rule()));
        }
        return told;
    }
}
