package hearsay.extract.holder;

import hearsay.annotate.Token;
import hearsay.model.Holder;
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

    Bearers(Cast cast, NameWords words) {
        this.cast = cast;
        this.words = words;
    }

    /** Somebody named before whose title, role or name has the noun. */
    Optional<Actor> of(Token noun, @Nullable Actor lastSource) {
        if (noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        Optional<NameWords.Sort> sort = words.sort(noun.lemma());
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
