package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.List;

/** Which words of a document are dates and clock times, so that their numbers are not read as counts. */
final class CalendarWords {
    private final List<TimeExpression> times;
    private int next;

    /** @param times in text order */
    CalendarWords(List<TimeExpression> times) {
        this.times = times;
    }

    /** The dates of one sentence, as a mark for each token; sentences must be asked for in text order. */
    boolean[] in(Sentence sentence) {
        boolean[] marked = new boolean[sentence.size()];
        int token = 0;
        while (next < times.size()
                && times.get(next).span().start() < sentence.span().end()) {
            TimeExpression time = times.get(next++);
            Span span = time.span();
            if (time.type() == TimeExpression.Type.DURATION || time.type() == TimeExpression.Type.SET) {
                continue;
            }
            while (token < marked.length && sentence.token(token).end() <= span.start()) {
                token++;
            }
            for (int i = token; i < marked.length && sentence.token(i).start() < span.end(); i++) {
                marked[i] = true;
            }
        }
        return marked;
    }
}
