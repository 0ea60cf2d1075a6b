package hearsay.extract.holder;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who bears a role that a document comes back to: "the ministry" is the last ministry named, "the president" the last
 * president.
 */
final class Bearers {
    private final Cast cast;
    private final NameWords words;
    private final Optional<String> outlet;

    Bearers(Cast cast, NameWords words, Optional<String> outlet) {
        this.cast = cast;
        this.words = words;
        this.outlet = outlet;
    }

    /** Somebody named before whose title, role or name has the noun, and the nouns that go with it: "energy minister". */
    Optional<Actor> of(Token noun, Sentence sentence, @Nullable Actor lastSource) {
        if (noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        if (noun.isProper() && noun.entity() == Token.Entity.NONE) {
            return shortened(noun);
        }
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        List<String> office = sentence.children(noun).stream()
                .filter(child -> child.relation().equals("compound") && !child.isProper())
                .map(Token::lower)
                .toList();
        return switch (words.sort(noun.lemma()).orElse(NameWords.Sort.THING)) {
            case PERSON -> person(noun.start(), word, office, lastSource);
            case BODY ->
                cast.last(
                        noun.start(),
                        actor -> actor.kind() == Holder.Kind.ORGANIZATION
                                && actor.isNamed(word)
                                && office.stream().allMatch(actor::isNamed));
            case DOCUMENT, INSTRUMENT, THING -> Optional.empty();
        };
    }

    /** "The Guild" after "the Grain Guild", "the Herald" in the Northern Herald itself. */
    private Optional<Actor> shortened(Token noun) {
        return cast.last(
                        noun.start(),
                        actor -> actor.kind() == Holder.Kind.ORGANIZATION
                                && actor.words().size() > 1
                                && actor.last().equals(noun.text()))
                .or(() -> outlet.filter(name -> name.endsWith(" " + noun.text()))
                        .map(name -> new Actor(Holder.Kind.ORGANIZATION, List.of(name.split(" ")))));
    }

    private Optional<Actor> person(int offset, String word, List<String> office, @Nullable Actor lastSource) {
        Predicate<Actor> fits =
                actor -> actor.kind() == Holder.Kind.PERSON && office.stream().allMatch(actor::isIn);
        if (lastSource != null && fits.test(lastSource) && lastSource.isTitled(word)) {
            return Optional.of(lastSource);
        }
        return cast.last(offset, fits.and(actor -> actor.isTitle(word)))
                .or(() -> cast.last(offset, fits.and(actor -> actor.isTitled(word))));
    }
}
