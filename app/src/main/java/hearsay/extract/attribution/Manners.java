package hearsay.extract.attribution;

import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.List;

/** Direct, indirect or mixed: by the share of the content's letters and digits that stand between quotation marks. */
final class Manners {
    private static final double NEARLY_ALL = 0.95;

    private Manners() {}

    static Manner of(String text, List<Span> content, List<Quotation> quotations) {
        int all = 0;
        int quoted = 0;
        for (Span span : content) {
            all += words(text, span);
            for (Quotation quotation : between(quotations, span)) {
                int start = Math.max(span.start(), quotation.span().start());
                int end = Math.min(span.end(), quotation.span().end());
                quoted += end > start ? words(text, new Span(start, end)) : 0;
            }
        }
        if (quoted == 0) {
            return Manner.INDIRECT;
        }
        return quoted >= NEARLY_ALL * all ? Manner.DIRECT : Manner.MIXED;
    }

    /** The quotations that may touch the span, by halving, so that a long document costs no more. */
    private static List<Quotation> between(List<Quotation> quotations, Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < quotations.size() && quotations.get(end).span().start() < span.end()) {
            end++;
        }
        return quotations.subList(low, end);
    }

    private static int words(String text, Span span) {
        return (int) text.substring(span.start(), span.end())
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
