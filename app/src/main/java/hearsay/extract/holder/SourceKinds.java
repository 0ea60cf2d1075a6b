package hearsay.extract.holder;

import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import hearsay.model.Holder;
import java.util.List;

/**
 * Tells what kind of holder a source is that nobody in the cast is.
 *
 * <p>Example: "the harbour board" is an organization, "two officials" and "a Vila Republican" are unnamed.
 */
final class SourceKinds {
    private final NameWords words;

    SourceKinds(NameWords words) {
        this.words = words;
    }

    /** @param inside the words of the source */
    Holder.Kind of(Token head, List<Token> inside) {
        if (words.isInstrument(head.lemma()) || isAnybody(head, inside)) {
            return Holder.Kind.UNNAMED;
        }
        if (head.entity() == Entity.LOCATION) {
            return Holder.Kind.COUNTRY;
        }
        if (head.entity() == Entity.PERSON) {
            return Holder.Kind.PERSON;
        }
        if (head.entity() == Entity.ORGANIZATION
                || words.sort(head.lemma())
                        .filter(sort -> sort == NameWords.Sort.BODY)
                        .isPresent()) {
            return Holder.Kind.ORGANIZATION;
        }
        if (head.tag().equals("NNPS")
                || head.tag().equals("NNS") && inside.stream().anyMatch(Token::isProper)) {
            return Holder.Kind.GROUP;
        }
        return head.isProper() ? Holder.Kind.ORGANIZATION : Holder.Kind.UNNAMED;
    }

    /** "A Vila Republican": one among many, for all the capital. */
    private boolean isAnybody(Token head, List<Token> inside) {
        return head.isProper()
                && !head.tag().equals("NNPS")
                && OwnWords.ONE.contains(inside.getFirst().lower())
                && words.isPerson(head.lemma());
    }
}
