package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells clauses that are triggers by the word that opens them and by their verb.
 *
 * <p>Examples: "if the gates open", "until it stops", "should the gates open", "when it is safe" beside a "will"; not "see if it
 * rains", "when it rained".
 */
final class TriggerClauses {
    private static final Set<String> MARKS = Set.of("if", "unless", "until", "once", "lest");
    /** Marks of time that tell a condition where the deed is still to come. */
    private static final Set<String> TIMES = Set.of("when", "whenever");

    private static final Set<String> ASKING =
            Set.of("see", "know", "ask", "wonder", "learn", "check", "determine", "tell");
    private static final Set<String> WOULD = Set.of("would", "'d", "’d");
    private static final Set<String> NEEDED = Set.of("necessary", "needed", "required");
    private static final Set<String> INVERTED = Set.of("should", "were", "had");
    private static final int SHORTEST = 3;

    private TriggerClauses() {}

    /** Whether the clause of a token is one. */
    static boolean isOne(Sentence sentence, Token clause) {
        List<Token> below = sentence.subtree(clause);
        Token first = below.stream()
                .filter(t -> Character.isLetter(t.text().charAt(0)))
                .findFirst()
                .orElse(clause);
        boolean whole = below.size() > SHORTEST && first.lower().equals("if")
                || below.stream()
                        .anyMatch(t -> t.relation().startsWith("nsubj")
                                || t.relation().startsWith("csubj")
                                || t.relation().equals("expl"));
        boolean marked = MARKS.contains(first.lower())
                || sentence.child(clause, "mark", "advmod")
                        .filter(m -> MARKS.contains(m.lower()))
                        .isPresent();
        if (marked) {
            return (whole || isShort(below))
                    && !isAsked(sentence, clause)
                    && !first.lower().equals("as")
                    && !first.lower().equals("even");
        }
        boolean timed = TIMES.contains(first.lower())
                || sentence.child(clause, "mark", "advmod")
                        .filter(m -> TIMES.contains(m.lower()))
                        .isPresent();
        boolean told = sentence.head(clause)
                .filter(main -> sentence.children(main).stream().anyMatch(a -> WOULD.contains(a.lower())))
                .isPresent();
        boolean open = told && clause.tag().equals("VBD")
                || clause.tag().equals("VBP")
                || clause.tag().equals("VB")
                || clause.tag().equals("VBZ")
                || sentence.child(clause, "cop", "aux", "aux:pass")
                        .filter(c -> c.tag().equals("VBZ") || c.tag().equals("VBP"))
                        .isPresent();
        if (timed) {
            return whole
                    && open
                    && sentence.head(clause)
                            .filter(main -> Decisions.isFirm(sentence, main))
                            .isPresent();
        }
        return INVERTED.contains(first.lower()) && first.index() < clause.index();
    }

    /** "waited to see if they would pay": asked, no condition. */
    private static boolean isAsked(Sentence sentence, Token clause) {
        return sentence.head(clause)
                .filter(h -> ASKING.contains(h.lemma()) && h.index() < clause.index())
                .isPresent();
    }

    /** "if necessary", "if attacked", "if fired upon". */
    private static boolean isShort(List<Token> below) {
        return below.size() > 1
                && below.getFirst().lower().equals("if")
                && (below.get(1).tag().equals("VBN")
                        || NEEDED.contains(below.get(1).lower()));
    }
}
