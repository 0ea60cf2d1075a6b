package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Demands with what follows where they are not met.
 *
 * <p>Example: "Turn back or you will be arrested", "ordered them to leave, or else they would be forced out": the trigger is
 * the demand, as the words have it.
 */
final class Ultimatums {
    private static final Set<String> OWING = Set.of("to", "must", "should");
    private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘", ":", ",");
    private static final Set<String> ENDS = Set.of("”", "\"", "''", "’", ";", ".", "!");
    private static final Set<String> THINGS = Set.of("it", "this", "that", "there");
    private static final Set<String> WAITING = Set.of("face", "risk", "lose", "forfeit", "suffer");
    private static final int NEAR = 5;

    private Ultimatums() {}

    /** The ultimatum of a sentence. */
    static List<Condition> in(Sentence sentence) {
        for (Token or : sentence.tokens()) {
            if (or.lower().equals("or")) {
                Optional<Condition> found = at(sentence, or);
                if (found.isPresent()) {
                    return List.of(found.get());
                }
            }
        }
        return List.of();
    }

    private static Optional<Condition> at(Sentence sentence, Token or) {
        int from = or.index() + 1;
        boolean otherwise =
                from < sentence.size() && sentence.token(from).lower().equals("else");
        int start = otherwise ? from + 1 : from;
        int end = start;
        while (end < sentence.size() && !ENDS.contains(sentence.token(end).text())) {
            end++;
        }
        Optional<Token> demand = demand(sentence, or);
        if (demand.isEmpty() || end <= start + 1 || !follows(sentence, start, end)) {
            return Optional.empty();
        }
        List<Token> action = sentence.tokens().subList(start, end);
        Optional<String> actor = action.stream()
                .limit(NEAR)
                .filter(t -> t.relation().equals("nsubj"))
                .findFirst()
                .map(t -> ClauseParts.name(sentence, t));
        return Optional.of(new Condition(
                Optional.of(
                        ClauseParts.trim(sentence.tokens().subList(demand.get().index(), or.index()))),
                ClauseParts.trim(action),
                actor));
    }

    /** The last bare verb before that is an order, or hangs on "to" or "must". */
    private static Optional<Token> demand(Sentence sentence, Token or) {
        return sentence.tokens().stream()
                .filter(t -> t.index() < or.index() && t.tag().equals("VB"))
                .filter(t -> t.index() == 0
                        || OWING.contains(sentence.token(t.index() - 1).lower())
                        || OPENING.contains(sentence.token(t.index() - 1).text()))
                .reduce((first, last) -> last);
    }

    /** "you will be arrested", "they'd force them out", "face arrest", "be shot"; not "it will rain". */
    private static boolean follows(Sentence sentence, int start, int end) {
        Token first = sentence.token(start);
        boolean suffered =
                first.lemma().equals("be") && sentence.token(start + 1).tag().equals("VBN");
        if (first.tag().startsWith("VB") && (WAITING.contains(first.lower()) || suffered)) {
            return true;
        }
        for (int i = start + 1; i < Math.min(end, start + NEAR); i++) {
            if (sentence.token(i).text().equals(",")) {
                return false;
            }
            boolean modal = Set.of("will", "would", "shall", "'ll", "’ll", "'d", "’d", "wo")
                    .contains(sentence.token(i).lower());
            Token before = sentence.token(i - 1);
            if (modal) {
                return (before.isNoun() || before.isPronoun())
                        && !THINGS.contains(before.lower())
                        && sentence.head(sentence.token(i))
                                .filter(v -> v.isVerb() && !Decisions.merelyHappens(v))
                                .isPresent();
            }
        }
        return false;
    }
}
