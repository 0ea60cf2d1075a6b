package hearsay.brief;

import hearsay.model.Document;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a document, to the character.
 *
 * <p>Invariant: {@code words.equals(document.text().substring(span.start(), span.end()))}.
 *
 * @param document the id of the document
 * @param span where the words stand
 * @param words the words
 */
public record Quote(String document, Span span, String words) {
    /** A gap of at most this many characters between two spans is quoted with them, so that a sentence stays whole. */
    private static final int GAP_IN_CHARACTERS = 60;

    private static final List<String> BRINGING = List.of("that ", "and that ", "but that ");
    private static final String MARKS = "\"“”„«»";

    static Quote of(Document document, Span span) {
        return new Quote(document.id(), span, span.of(document.text()));
    }

    /** The words under the spans, in text order; neighbours become one quotation, and a mark that stands apart is none. */
    static List<Quote> of(Document document, List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = merged.isEmpty() ? span : merged.getLast();
            if (!merged.isEmpty() && span.start() - last.end() <= GAP_IN_CHARACTERS) {
                merged.set(merged.size() - 1, last.cover(span));
            } else {
                merged.add(span);
            }
        }
        List<Span> worded = merged.stream()
                .filter(span -> span.of(document.text()).chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        return (worded.isEmpty() ? merged : worded)
                .stream()
                        .map(span -> opened(document.text(), span))
                        .map(span -> of(document, closed(document.text(), bare(document.text(), span))))
                        .toList();
    }

    /** Without the "that" or "and that" by which a verb of saying brings the words. */
    private static Span opened(String text, Span span) {
        return BRINGING.stream()
                .filter(words -> span.length() > words.length() && text.startsWith(words, span.start()))
                .findFirst()
                .map(words -> new Span(span.start() + words.length(), span.end()))
                .orElse(span);
    }

    /** With the mark that closes a quotation which the words open, where it stands next to them. */
    private static Span closed(String text, Span span) {
        String words = span.of(text);
        long open = words.chars().filter(c -> c == '“').count();
        int end = span.end();
        while (end < text.length() && ".,".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean closes =
                open > words.chars().filter(c -> c == '”').count() && end < text.length() && text.charAt(end) == '”';
        return closes ? new Span(span.start(), end + 1) : span;
    }

    /** Leaves out white space, a closing comma and the text's own quotation marks at the ends; the page brings its own. */
    private static Span bare(String text, Span span) {
        int start = span.start();
        int end = span.end();
        boolean opens = MARKS.indexOf(text.charAt(start)) >= 0;
        boolean closes = MARKS.indexOf(text.charAt(end - 1)) >= 0;
        boolean inner =
                text.substring(start + 1, Math.max(start + 1, end - 1)).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        if (opens && (closes || !inner)) {
            start++;
        }
        if (closes && (opens || !inner)) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return start < end ? new Span(start, end) : span;
    }

    static int length(List<Quote> quotes) {
        return quotes.stream().mapToInt(quote -> quote.span().length()).sum();
    }
}
