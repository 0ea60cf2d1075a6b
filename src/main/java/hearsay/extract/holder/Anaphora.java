package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who a pronoun or a role stands for: "he" is the last source or subject that fits, "the ministry" the last ministry
 * named, "the president" the last president.
 */
final class Anaphora {
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final int FARTHEST_PARAGRAPHS = 4;

    private final Cast cast;
    private final AnnotatedDocument document;

    Anaphora(Cast cast, AnnotatedDocument document) {
        this.cast = cast;
        this.document = document;
    }

    /**
     * @param pronoun the pronoun
     * @param sentence its sentence
     * @param lastSource the actor of the attribution before, where there is one
     * @param told what is said by others here: its subjects are not the speaker
     */
    Optional<Actor> pronoun(Token pronoun, Sentence sentence, @Nullable Actor lastSource, List<Span> told) {
        String word = pronoun.lower();
        if (PLURAL.contains(word) || word.equals("it") || word.equals("its")) {
            return pick(pronoun, sentence, lastSource, told, actor -> actor.kind() == Holder.Kind.ORGANIZATION);
        }
        Gender gender = Set.of("he", "him", "his").contains(word) ? Gender.MALE : Gender.FEMALE;
        Optional<Actor> sure = pick(
                pronoun,
                sentence,
                lastSource,
                told,
                actor -> actor.kind() == Holder.Kind.PERSON && actor.gender().agrees(gender));
        sure.ifPresent(actor -> actor.gender(gender));
        return sure;
    }

    static boolean isAnaphor(Token token) {
        return Set.of("he", "she", "they", "it", "him", "her", "his", "them", "their", "its")
                .contains(token.lower());
    }

    private Optional<Actor> pick(
            Token pronoun, Sentence sentence, @Nullable Actor lastSource, List<Span> told, Predicate<Actor> fits) {
        Optional<Actor> here = subjectBefore(sentence, pronoun, told, fits);
        if (here.isPresent()) {
            return here;
        }
        Optional<Actor> previous =
                previous(sentence).flatMap(other -> cast.subject(other, told)).filter(fits);
        if (previous.isPresent() && lastSource != previous.get()) {
            boolean nearer = lastSource == null
                    || !fits.test(lastSource)
                    || previous.get().before(pronoun.start()) > lastSource.before(pronoun.start());
            if (nearer) {
                return previous;
            }
        }
        if (lastSource != null && fits.test(lastSource) && isNear(lastSource, pronoun, sentence)) {
            return Optional.of(lastSource);
        }
        return previous.or(() -> cast.last(pronoun.start(), fits.and(actor -> isNear(actor, pronoun, sentence))));
    }

    private Optional<Actor> subjectBefore(Sentence sentence, Token pronoun, List<Span> told, Predicate<Actor> fits) {
        return sentence.tokens().stream()
                .filter(token ->
                        token.index() < pronoun.index() && token.relation().startsWith("nsubj"))
                .filter(token -> told.stream().noneMatch(span -> span.contains(token.span())))
                .flatMap(token -> cast.at(token).stream())
                .filter(fits)
                .findFirst();
    }

    private Optional<Sentence> previous(Sentence sentence) {
        return sentence.index() == 0
                ? Optional.empty()
                : Optional.of(document.sentences().get(sentence.index() - 1));
    }

    private boolean isNear(Actor actor, Token pronoun, Sentence sentence) {
        int place = actor.before(pronoun.start());
        return place >= 0
                && document.sentenceAt(place)
                        .filter(other -> sentence.paragraph() - other.paragraph() <= FARTHEST_PARAGRAPHS)
                        .isPresent();
    }

    /** "The spokesman", "the ministry": somebody named before whose title, role or name has the noun. */
    Optional<Actor> role(Token noun, Optional<NameWords.Sort> sort, @Nullable Actor lastSource) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        if (sort.filter(kind -> kind == NameWords.Sort.PERSON).isPresent()) {
            if (lastSource != null && lastSource.kind() == Holder.Kind.PERSON && lastSource.isTitled(word)) {
                return Optional.of(lastSource);
            }
            return cast.last(noun.start(), actor -> actor.kind() == Holder.Kind.PERSON && actor.isTitle(word))
                    .or(() -> cast.last(
                            noun.start(), actor -> actor.kind() == Holder.Kind.PERSON && actor.isTitled(word)));
        }
        if (sort.filter(kind -> kind == NameWords.Sort.BODY).isPresent()) {
            Predicate<Actor> named = actor -> actor.kind() == Holder.Kind.ORGANIZATION
                    && actor.words().stream().anyMatch(part -> part.equalsIgnoreCase(word));
            return cast.last(noun.start(), named);
        }
        return Optional.empty();
    }
}
