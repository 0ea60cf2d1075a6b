package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.model.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * Triggers and what would follow, in one sentence: clauses ("if the gates open, we will …") and phrases ("any attack will be
 * met with …").
 */
final class ConditionFinder {
    private final TriggerPhrases phrases = new TriggerPhrases();

    /** The conditions of a document, in text order. */
    List<Condition> find(AnnotatedDocument document) {
        List<Condition> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.isFurniture(sentence)) {
                List<Condition> clauses = ConditionalClauses.in(sentence);
                found.addAll(clauses.isEmpty() ? phrases.in(sentence) : clauses);
            }
        }
        return found;
    }
}
