package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.List;

/**
 * The words that stand for who said it.
 *
 * @param head the noun or pronoun at its heart
 * @param spans the whole phrase
 */
record Source(Token head, List<Span> spans) {
    Source {
        spans = List.copyOf(spans);
    }
}
