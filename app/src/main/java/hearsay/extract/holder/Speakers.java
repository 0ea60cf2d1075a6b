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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources of one document, resolved one after another in text order. Lives within one call. */
final class Speakers {
    /** So many attributions back, a name within the content is still known to be somebody's words. */
    private static final int REMEMBERED = 6;

    private final AnnotatedDocument document;
    private final NameWords words;
    private final SpeakerLabels labels;
    private final Heads heads;
    private final Naming naming;
    private final OwnWords ownWords;
    private final Bearers bearers;
    private final Candidates candidates;
    private final Anaphora anaphora;
    private final Works works;
    private final Together together;
    private final Memory memory = new Memory();
    private final List<Attribution> before = new ArrayList<>();
    private @Nullable Actor last;

    Speakers(NameWords words, AnnotatedDocument document, SpeakerLabels labels) {
        Cast cast = Cast.of(words, document, labels);
        this.labels = labels;
        this.document = document;
        this.words = words;
        heads = new Heads(words);
        naming = new Naming(words, cast);
        ownWords = new OwnWords(words, document);
        bearers = new Bearers(cast, words, document.document().outlet());
        candidates = new Candidates(words, naming, bearers, document);
        anaphora = new Anaphora(cast, candidates, document);
        works = Works.of(words, cast, document);
        together = new Together(words, cast, ownWords);
    }

    /** The attribution with its holder, where it has one. */
    Attribution resolve(Attribution attribution) {
        Optional<Head> head = heads.of(document, attribution);
        Optional<Party> party = head.flatMap(at -> party(at, attribution.content()));
        Optional<Holder> holder =
                party.isPresent() ? Optional.of(holder(party.get(), attribution)) : described(head, attribution);
        if (party.orElse(null) instanceof Actor actor) {
            last = actor;
            works.told(actor, attribution, document);
        }
        head.ifPresent(at -> party.or(() -> unnamed(at, holder))
                .ifPresent(found -> candidates.speaks(at.source().start(), found)));
        Optional<Span> source = attribution.source().stream().findFirst();
        List<Holder> each = head.map(at -> together.of(at, source)).orElse(List.of());
        Attribution resolved = attribution.heldBy(each.isEmpty() ? holder : Optional.of(group(each, source)), each);
        before.add(resolved);
        return resolved;
    }

    /** Who the source is: named itself, or by what a pronoun, a role or a work comes back to. */
    private Optional<Party> party(Head head, List<Span> own) {
        Token token = head.token();
        Sentence sentence = head.sentence();
        if (Anaphora.isAnaphor(token)) {
            return anaphora.pronoun(token, sentence, own, told());
        }
        boolean definite = naming.isDefinite(token, sentence);
        Optional<Actor> actor = naming.named(token, sentence)
                .or(() -> definite ? bearers.of(token, sentence, last) : Optional.empty())
                .or(() -> works.author(token, sentence, definite));
        return actor.isPresent()
                ? Optional.of(actor.get())
                : works.owner(token, sentence).flatMap(owner -> anaphora.pronoun(owner, sentence, own, told()));
    }

    /** What is said in the attributions just before. */
    private List<Span> told() {
        return before.subList(Math.max(0, before.size() - REMEMBERED), before.size()).stream()
                .flatMap(attribution -> attribution.content().stream())
                .toList();
    }

    private static Holder group(List<Holder> each, Optional<Span> span) {
        String names = each.stream().map(Holder::name).collect(Collectors.joining(" and "));
        return new Holder(names, Holder.Kind.GROUP, Optional.empty(), span);
    }

    private static Holder holder(Party party, Attribution attribution) {
        return switch (party) {
            case Actor actor -> named(actor, attribution);
            case Unnamed unnamed ->
                new Holder(
                        unnamed.holder().name(),
                        unnamed.holder().kind(),
                        unnamed.holder().role(),
                        attribution.source().stream().findFirst());
        };
    }

    private static Holder named(Actor actor, Attribution attribution) {
        return new Holder(
                actor.name(),
                actor.kind(),
                actor.role(),
                attribution.source().stream().findFirst());
    }

    /** By its own words, or by those of the same noun's first mention. */
    private Optional<Holder> described(Optional<Head> head, Attribution attribution) {
        if (head.isEmpty()) {
            return unsaid(attribution);
        }
        Optional<Holder> nameless = labels.nameless(attribution, document);
        if (nameless.isPresent()) {
            return nameless;
        }
        Head at = head.get();
        Holder own = ownWords.of(at, attribution.source().stream().findFirst());
        Holder holder = memory.recall(at, naming.isDefinite(at.token(), at.sentence()), own);
        memory.keep(at, holder);
        return Optional.of(holder);
    }

    private Optional<Unnamed> unnamed(Head head, Optional<Holder> holder) {
        boolean many = head.token().tag().equals("NNS") || head.token().tag().equals("NNPS");
        boolean person = words.isPerson(head.token().lemma());
        return Anaphora.isAnaphor(head.token())
                ? Optional.empty()
                : holder.map(found -> new Unnamed(
                        found, many, person, NameWords.genderOfNoun(head.token().lemma())));
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
}
