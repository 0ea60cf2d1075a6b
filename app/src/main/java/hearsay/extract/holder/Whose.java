package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import java.util.Optional;

/**
 * The name that "whose" comes back to.
 *
 * <p>Example: "Norland" in "Norland, whose foreign ministry said".
 */
final class Whose {
    private final NameWords words;
    private final AnnotatedDocument document;

    Whose(NameWords words, AnnotatedDocument document) {
        this.words = words;
        this.document = document;
    }

    /**
     * The name just before, where a source begins with "whose"; a person's only where a body is theirs.
     *
     * @param first the first word of the source
     */
    Optional<String> named(Head head, Token first) {
        Sentence sentence = head.sentence();
        int last = first.index() - 2;
        boolean named = first.tag().equals("WP$")
                && last >= 0
                && sentence.token(last + 1).text().equals(",")
                && sentence.token(last).isProper()
                && (sentence.token(last).entity() != Entity.PERSON || isBody(head.token()));
        int from = last;
        while (named && from > 0 && sentence.token(from - 1).isProper()) {
            from--;
        }
        return named
                ? Optional.of(sentence.token(from)
                        .span()
                        .cover(sentence.token(last).span())
                        .of(document.text()))
                : Optional.empty();
    }

    private boolean isBody(Token noun) {
        return words.sort(noun.lemma())
                .filter(sort -> sort == NameWords.Sort.BODY)
                .isPresent();
    }
}
