package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * Deeds in the infinitive behind a word of promising or threatening, with the trigger that a mark opens.
 *
 * <p>Examples: "his offer to free them in exchange for food", "promised, if elected, to close the camp".
 */
final class OfferedDeeds {
    private static final int SHORTEST = 2;

    private final TriggerWords words;

    OfferedDeeds(TriggerWords words) {
        this.words = words;
    }

    /**
     * The deed before or behind a mark, and what it opens.
     *
     * @param from where the clause before the mark begins
     */
    Optional<Condition> at(Sentence sentence, Phrases.Found<TriggerWords.Kind> mark, int from) {
        List<Token> before = sentence.tokens().subList(from, mark.from());
        Optional<Token> offer = before.stream()
                .filter(t -> words.is(TriggerWords.Kind.OFFER, t))
                .reduce((first, last) -> last);
        if (offer.isEmpty()) {
            return Optional.empty();
        }
        int to = offer.get().index() + 1;
        int clause = clauseEnd(sentence, mark);
        boolean direct = to + 1 < mark.from() && isInfinitive(sentence, to);
        boolean between = to + 1 == mark.from() && clause + 1 < sentence.size() && isInfinitive(sentence, clause + 1);
        if (!direct && !between || clause - mark.from() < SHORTEST) {
            return Optional.empty();
        }
        List<Token> deed = direct
                ? sentence.tokens().subList(to, mark.from())
                : sentence.tokens().subList(clause + 1, MarkedClauses.end(sentence, clause + 1));
        return Optional.of(new Condition(
                Optional.of(ClauseParts.trim(sentence.tokens().subList(mark.from(), clause))),
                ClauseParts.trim(deed),
                offer.get().isVerb() ? ClauseParts.actor(sentence, offer.get()) : Optional.empty()));
    }

    private static boolean isInfinitive(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("TO")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).tag().equals("VB");
    }

    /** Where the clause or phrase that a mark opens ends, by the tree, or by the next mark of punctuation. */
    static int clauseEnd(Sentence sentence, Phrases.Found<TriggerWords.Kind> mark) {
        int end = MarkedClauses.end(sentence, mark.to());
        int comma = mark.to();
        while (comma < end && !sentence.token(comma).text().equals(",")) {
            comma++;
        }
        Optional<Token> head = sentence.head(sentence.token(mark.to() - 1));
        int tree = head.filter(h -> h.index() >= mark.to())
                .map(h -> sentence.subtree(h).getLast().index() + 1)
                .orElse(end);
        return Math.min(Math.min(comma, end), tree);
    }
}
