package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds headlines that set a party beside its words with a colon.
 *
 * <p>Example: "Ruiz: Two piers had to be shut" and "Two piers had to be shut: Ruiz" are Ruiz's. A place or a topic before the
 * colon says nothing ("Vila: two piers shut"). Pure, safe for use by several threads.
 */
public final class HeadlineFinder {
    private static final String RULE = Reported.RULE + "headline";
    private static final int LONGEST_NAME = 5;
    private static final int FEWEST_WORDS = 4;
    private static final Set<String> STOPS = Set.of(".", "!", "?");

    private final Parties parties = Parties.load();
    private final Outlets outlets = Outlets.load();

    /** Headlines that no attribution has yet, in text order. */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.isFurniture(sentence) && isHeadline(sentence)) {
                colon(sentence)
                        .flatMap(colon -> beside(document, sentence, colon))
                        .filter(a -> known.stream()
                                .noneMatch(other -> Span.overlap(other.content(), a.content()) > 0
                                        || Span.overlap(other.content(), a.source()) > 0))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isHeadline(Sentence sentence) {
        String last = sentence.token(sentence.size() - 1).text();
        return !STOPS.contains(last) && sentence.size() > FEWEST_WORDS;
    }

    /** The one colon. */
    private static Optional<Token> colon(Sentence sentence) {
        List<Token> colons =
                sentence.tokens().stream().filter(t -> t.text().equals(":")).toList();
        return colons.size() == 1 ? Optional.of(colons.getFirst()) : Optional.empty();
    }

    private Optional<Attribution> beside(AnnotatedDocument document, Sentence sentence, Token colon) {
        List<Token> before = sentence.tokens().subList(0, colon.index());
        List<Token> after = sentence.tokens().subList(colon.index() + 1, sentence.size());
        if (isParty(document, before) && isSaid(after)) {
            return Optional.of(attribution(before, colon, after));
        }
        return isParty(document, after) && isSaid(before)
                ? Optional.of(attribution(after, colon, before))
                : Optional.empty();
    }

    /** A few words, all capitalised, that end in a person's or a body's name or a word for one. */
    private boolean isParty(AnnotatedDocument document, List<Token> words) {
        if (words.isEmpty() || words.size() > LONGEST_NAME) {
            return false;
        }
        Token last = words.getLast();
        boolean named = last.entity() == Token.Entity.PERSON || last.entity() == Token.Entity.ORGANIZATION;
        boolean body =
                !last.isProper() && last.entity() == Token.Entity.NONE && parties.contains(last) && last.isNoun();
        return (named || body)
                && words.stream().noneMatch(Token::isVerb)
                && !outlets.contains(span(words).of(document.text()));
    }

    private static boolean isSaid(List<Token> words) {
        return words.size() >= FEWEST_WORDS
                && words.stream().anyMatch(t -> t.isVerb() || t.tag().startsWith("JJ"));
    }

    private static Attribution attribution(List<Token> party, Token colon, List<Token> said) {
        return Attribution.of(
                List.of(span(party)),
                List.of(colon.span()),
                List.of(span(said)),
                Manner.INDIRECT,
                OptionalInt.empty(),
                RULE);
    }

    private static Span span(List<Token> tokens) {
        return tokens.getFirst().span().cover(tokens.getLast().span());
    }
}
