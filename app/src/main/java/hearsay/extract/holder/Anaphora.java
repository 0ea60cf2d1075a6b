package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who a pronoun stands for: the nearest source or subject before it that agrees with it, named or not.
 *
 * <p>Example: in "Researchers checked the wells. They found lead." the second sentence's source is the researchers, however
 * many bodies were named before.
 */
final class Anaphora {
    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> MALE = Set.of("he", "him", "his");
    private static final Set<String> FEMALE = Set.of("she", "her");
    private static final int FARTHEST_PARAGRAPHS = 4;
    /** A thing or a group is not kept in mind for longer than so many sentences, what is quoted aside. */
    private static final int FARTHEST_SENTENCES = 3;

    private final Cast cast;
    private final Candidates candidates;
    private final AnnotatedDocument document;

    Anaphora(Cast cast, Candidates candidates, AnnotatedDocument document) {
        this.cast = cast;
        this.candidates = candidates;
        this.document = document;
    }

    static boolean isAnaphor(Token token) {
        String word = token.lower();
        return MANY.contains(word) || THING.contains(word) || MALE.contains(word) || FEMALE.contains(word);
    }

    /**
     * The nearest party before a pronoun that agrees with it.
     *
     * @param own what the pronoun's party says: whoever is named there is not the speaker
     * @param told what is said by others just before; its parties come last
     */
    Optional<Party> pronoun(Token pronoun, Sentence sentence, List<Span> own, List<Span> told) {
        List<Span> all = new ArrayList<>(own);
        all.addAll(told);
        Predicate<Party> fits = fits(pronoun.lower());
        Optional<Party> party = nearest(pronoun, sentence, all, fits)
                .or(() -> nearest(pronoun, sentence, own, fits))
                .or(() -> isPerson(pronoun) ? named(pronoun, sentence, own, fits) : Optional.empty());
        party.ifPresent(found -> tellGender(pronoun, found));
        return party;
    }

    private Optional<Party> nearest(Token pronoun, Sentence sentence, List<Span> told, Predicate<Party> fits) {
        int passed = 0;
        for (int i = sentence.index(); i >= 0 && (isPerson(pronoun) || passed < FARTHEST_SENTENCES); i--) {
            Sentence other = document.sentences().get(i);
            if (sentence.paragraph() - other.paragraph() > FARTHEST_PARAGRAPHS) {
                break;
            }
            int limit = other.index() == sentence.index() ? pronoun.index() : other.size();
            Optional<Party> found = document.isFurniture(other)
                    ? Optional.empty()
                    : best(candidates
                            .in(other, limit, pronoun, told)
                            .filter(fits)
                            .toList());
            if (found.isPresent()) {
                return found;
            }
            passed += candidates.isQuoted(other) || document.isFurniture(other) ? 0 : 1;
        }
        return Optional.empty();
    }

    /** In one sentence a name comes before a noun: "a reporter asked Ruiz". */
    private static Optional<Party> best(List<Party> fitting) {
        return fitting.stream()
                .filter(Actor.class::isInstance)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** Whoever was named last, in whatever part of a sentence. */
    private Optional<Party> named(Token pronoun, Sentence sentence, List<Span> told, Predicate<Party> fits) {
        Optional<Actor> actor = cast.last(
                pronoun.start(),
                other -> fits.test(other) && isFree(other.before(pronoun.start()), pronoun, sentence, told));
        return actor.map(found -> found);
    }

    private boolean isFree(int place, Token pronoun, Sentence sentence, List<Span> told) {
        return candidates.isFree(place, told, pronoun)
                && document.sentenceAt(place)
                        .filter(other -> sentence.paragraph() - other.paragraph() <= FARTHEST_PARAGRAPHS)
                        .isPresent();
    }

    private static boolean isPerson(Token pronoun) {
        return MALE.contains(pronoun.lower()) || FEMALE.contains(pronoun.lower());
    }

    private static Gender gender(String pronoun) {
        return MALE.contains(pronoun) ? Gender.MALE : Gender.FEMALE;
    }

    private static Predicate<Party> fits(String pronoun) {
        return party -> switch (party) {
            case Actor actor
            when MANY.contains(pronoun) || THING.contains(pronoun) -> actor.kind() == Holder.Kind.ORGANIZATION;
            case Actor actor ->
                actor.kind() == Holder.Kind.PERSON && actor.gender().agrees(gender(pronoun));
            case Unnamed unnamed when MANY.contains(pronoun) -> unnamed.many();
            case Unnamed unnamed when THING.contains(pronoun) -> !unnamed.many() && !unnamed.person();
            case Unnamed unnamed ->
                !unnamed.many() && unnamed.person() && unnamed.gender().agrees(gender(pronoun));
        };
    }

    private static void tellGender(Token pronoun, Party party) {
        if (party instanceof Actor actor && isPerson(pronoun)) {
            actor.gender(gender(pronoun.lower()));
        }
    }
}
