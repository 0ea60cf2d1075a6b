package hearsay.link;

import hearsay.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document's sentences, as context for comparing claims.
 *
 * <p>Line breaks end a sentence too. What is printed never depends on these bounds.
 */
final class Sentences {
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private int lines;

    Sentences(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end > from) {
                lines++;
                split(text, from, end);
            }
            from = end + 1;
        }
    }

    private void split(String text, int from, int end) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String line = text.substring(from, end);
        breaks.setText(line);
        int start = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (!line.substring(start, next).isBlank()) {
                paragraphs.add(lines);
                spans.add(new Span(from + start, from + next));
            }
            start = next;
        }
    }

    List<Span> spans() {
        return spans;
    }

    /** The number of the paragraph that a sentence stands in. */
    int paragraph(int sentence) {
        return sentence < paragraphs.size() ? paragraphs.get(sentence) : -1;
    }

    /** The number of the sentence at an offset, or of the last that starts before it. */
    int at(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
