package hearsay.extract;

import hearsay.annotate.AnnotatedDocument;
import hearsay.model.Attribution;
import hearsay.model.Quantity;
import hearsay.model.TimeExpression;
import java.util.List;

/**
 * What was found in one document, before it is put together to claims.
 *
 * @param annotated the document with its sentences
 * @param attributions in text order; empty where they were not asked for
 * @param quantities in text order
 * @param times in text order
 * @param reported clauses that report a stance or a figure and no words, in the form of attributions; only where claims are wanted
 */
public record Findings(
        AnnotatedDocument annotated,
        List<Attribution> attributions,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Attribution> reported) {
    public Findings {
        attributions = List.copyOf(attributions);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        reported = List.copyOf(reported);
    }
}
