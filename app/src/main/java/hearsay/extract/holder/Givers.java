package hearsay.extract.holder;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import hearsay.model.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who gives what a camera or another instrument has seen.
 *
 * <p>Example: "activists" in "pictures posted by activists", "the council" in "footage from the council", "police" in "police
 * video"; nobody in "satellite images".
 */
final class Givers {
    private static final Set<String> GIVING = Set.of("by", "from");
    private static final Set<String> WORN =
            Set.of("body", "dash", "security", "surveillance", "traffic", "phone", "cellphone");

    private final NameWords words;

    Givers(NameWords words) {
        this.words = words;
    }

    /** The party that gives it, with its own words. */
    Optional<Head> of(Sentence sentence, Token instrument, Span source) {
        int at = instrument.index() + 1;
        while (isInside(sentence, at, source)
                && !GIVING.contains(sentence.token(at).lower())) {
            at++;
        }
        int from = at + 1;
        int to = from;
        while (isInside(sentence, to, source) && isOfPhrase(sentence.token(to))) {
            to++;
        }
        return to > from ? party(sentence, from, to) : before(sentence, instrument, source);
    }

    /** "State television footage": the nouns just before that are for a body. */
    private Optional<Head> before(Sentence sentence, Token instrument, Span source) {
        int to = instrument.index();
        while (to > 0 && isInside(sentence, to - 1, source) && isOfInstrument(sentence, to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0 && isInside(sentence, from - 1, source) && isOfPhrase(sentence.token(from - 1))) {
            from--;
        }
        while (from < to && isPraise(sentence.token(from))) {
            from++;
        }
        return to > from ? party(sentence, from, to) : Optional.empty();
    }

    /** "Body camera", "drone". */
    private boolean isOfInstrument(Sentence sentence, int at) {
        return words.isInstrument(sentence.token(at).lemma())
                || WORN.contains(sentence.token(at).lower())
                        && words.isInstrument(sentence.token(at + 1).lemma());
    }

    /** "Dramatic" of "dramatic police video" is said of the video. */
    private static boolean isPraise(Token token) {
        return token.tag().startsWith("JJ") && token.entity() == Entity.NONE
                || token.tag().equals("DT");
    }

    private Optional<Head> party(Sentence sentence, int from, int to) {
        Token last = sentence.token(to - 1);
        boolean party = words.isPerson(last.lemma())
                || words.sort(last.lemma())
                        .filter(sort -> sort == NameWords.Sort.BODY)
                        .isPresent()
                || last.entity() == Entity.ORGANIZATION
                || last.entity() == Entity.PERSON;
        return party
                ? Optional.of(
                        new Head(last, sentence, sentence.token(from).span().cover(last.span())))
                : Optional.empty();
    }

    private static boolean isInside(Sentence sentence, int at, Span source) {
        return at < sentence.size() && source.contains(sentence.token(at).span());
    }

    private static boolean isOfPhrase(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("PRP$");
    }
}
