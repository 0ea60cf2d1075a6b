package hearsay.extract.condition;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.model.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds triggers and what somebody would do then, both in one sentence. Pure, safe for use by several threads.
 *
 * <p>Example: "If the gates open, we will close the port" and "Any attack will be met with fire" have one condition each.
 */
public final class ConditionFinder {
    private final TriggerWords words = TriggerWords.load();
    private final ConditionalClauses clauses = new ConditionalClauses(words);
    private final FrontedClauses fronted = new FrontedClauses(words);
    private final ForcedActions forced = new ForcedActions(words);
    private final RedLines lines = new RedLines(words);
    private final MarkedClauses marked = new MarkedClauses(words);
    private final Answers answers = new Answers(words);
    private final Refusals refusals = new Refusals(words);
    private final Whoever whoever = new Whoever(words);
    private final Preconditions preconditions = new Preconditions(words);

    /** The conditions of a document, in text order of their sentences. */
    public List<Condition> find(AnnotatedDocument document) {
        List<Condition> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.isFurniture(sentence)) {
                found.addAll(in(sentence));
            }
        }
        return found;
    }

    private List<Condition> in(Sentence sentence) {
        List<Condition> found = new ArrayList<>(clauses.in(sentence));
        if (found.isEmpty()) {
            found.addAll(fronted.in(sentence));
        }
        if (found.isEmpty()) {
            found.addAll(whoever.in(sentence));
            found.addAll(Ultimatums.in(sentence));
        }
        if (found.isEmpty()) {
            found.addAll(forced.in(sentence));
            found.addAll(lines.in(sentence));
            found.addAll(refusals.in(sentence));
            found.addAll(answers.in(sentence));
        }
        if (found.isEmpty()) {
            found.addAll(marked.in(sentence));
        }
        if (found.isEmpty()) {
            found.addAll(preconditions.in(sentence));
        }
        return found;
    }
}
