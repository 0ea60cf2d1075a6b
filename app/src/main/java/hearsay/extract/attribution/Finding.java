package hearsay.extract.attribution;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribution in the making.
 *
 * @param cue the place of the cue's chief word in the document
 * @param source the words of the source, empty where the text leaves it out
 * @param words the cue as annotated: auxiliaries, particle, colon
 * @param content what was said, sorted, without overlap
 * @param rule the class of the cue and what sort of cue it is
 */
record Finding(int cue, List<Span> source, List<Span> words, List<Span> content, String rule) {
    Finding {
        source = List.copyOf(source);
        words = List.copyOf(words);
        content = List.copyOf(content);
    }

    static Finding of(Columns columns, Reading reading, String rule) {
        return new Finding(
                reading.cue(),
                spans(columns, reading, Role.SOURCE),
                cue(columns, reading),
                spans(columns, reading, Role.CONTENT),
                rule);
    }

    /** Its words; the chief word alone where the roles give it to something else. */
    private static List<Span> cue(Columns columns, Reading reading) {
        List<Span> words = spans(columns, reading, Role.CUE);
        return words.isEmpty() ? List.of(columns.span(reading.cue(), reading.cue())) : words;
    }

    private static List<Span> spans(Columns columns, Reading reading, Role role) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        int end = reading.from() + reading.labels().length;
        for (int i = reading.from(); i <= end; i++) {
            boolean in = i < end && reading.is(i, role);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                spans.add(columns.span(start, i - 1));
                start = -1;
            }
        }
        return spans;
    }

    /** The same with one more stretch of content; overlapping stretches become one. */
    Finding with(Span more) {
        List<Span> joined = new ArrayList<>();
        Span added = more;
        for (Span span : content) {
            if (span.overlaps(added)) {
                added = added.cover(span);
            } else {
                joined.add(span);
            }
        }
        joined.add(added);
        joined.sort(null);
        return new Finding(cue, source, words, joined, rule);
    }

    /** The same with another cue and content. */
    Finding holding(List<Span> otherWords, List<Span> otherContent) {
        return new Finding(cue, source, otherWords, otherContent, rule);
    }

    boolean touches(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }

    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
