package hearsay.extract.attribution;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a quotation that no cue took to the speaker of the quotation before it: where it goes on in the next paragraph, or
 * stands alone in its sentences after it.
 *
 * <p>Example: in "“Stay inside,” she said." and a paragraph after it, "“Close the windows.”", both are one attribution to
 * "she".
 */
final class Continuations {
    private final Columns columns;
    private final List<Finding> findings;
    private int current = -1;
    private int paragraph = -1;

    private Continuations(Columns columns, List<Finding> findings) {
        this.columns = columns;
        this.findings = new ArrayList<>(findings);
    }

    static List<Finding> join(Columns columns, List<Finding> findings) {
        Continuations joined = new Continuations(columns, findings);
        for (int q = 0; q < columns.quotations.size(); q++) {
            Quotation quotation = columns.quotations.get(q);
            if (quotation.speech() && !columns.document.document().isFurniture(quotation.span())) {
                joined.place(q, quotation);
            }
        }
        return joined.findings;
    }

    private void place(int q, Quotation quotation) {
        int first = first(q);
        if (first < 0) {
            return;
        }
        int here = columns.paragraph[first];
        int holder = holder(quotation.span());
        boolean near = here == paragraph || here == paragraph + 1 && (quotation.continues() || opens(first));
        if (holder >= 0) {
            current = holder;
        } else if (current >= 0 && near && (quotation.continues() || isAlone(q, first))) {
            findings.set(current, findings.get(current).with(quotation.span()));
        } else {
            current = -1;
        }
        paragraph = here;
    }

    private int first(int q) {
        int low = 0;
        int high = columns.size();
        int start = columns.quotations.get(q).span().start();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.tokens[middle].end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < columns.size() && columns.quote[low] == q ? low : -1;
    }

    /** The finding with the least content that holds some of it. */
    private int holder(Span span) {
        int best = -1;
        for (int i = 0; i < findings.size(); i++) {
            boolean tighter = best < 0
                    || findings.get(i).contentLength() < findings.get(best).contentLength();
            if (findings.get(i).touches(span) && tighter) {
                best = i;
            }
        }
        return best;
    }

    private boolean opens(int first) {
        return first == 0 || columns.paragraph[first - 1] != columns.paragraph[first];
    }

    /** Whether nothing but the quotation stands in its sentences. */
    private boolean isAlone(int q, int first) {
        int from = columns.sentenceStart[columns.sentence[first]];
        int last = first;
        while (last + 1 < columns.size() && columns.quote[last + 1] == q) {
            last++;
        }
        int to = columns.sentenceStart[columns.sentence[last] + 1];
        for (int i = from; i < to; i++) {
            boolean word = Character.isLetterOrDigit(columns.tokens[i].text().charAt(0));
            if (word && columns.quote[i] != q) {
                return false;
            }
        }
        return true;
    }
}
