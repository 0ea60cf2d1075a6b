package hearsay.extract.attribution;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A text of the training corpus and what people marked in it. */
record MarkedText(String text, List<Marked> attributions) {
    /** The spans of one attribution; each list may be empty. */
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    /** Reads {@code {"text", "attributions": [{"source", "cue", "content"}]}}, spans in code points. */
    static MarkedText of(JsonNode row) {
        String text = row.get("text").asString();
        List<Marked> attributions = new ArrayList<>();
        for (JsonNode found : row.get("attributions")) {
            attributions.add(new Marked(
                    spans(text, found.get("source")),
                    spans(text, found.get("cue")),
                    spans(text, found.get("content"))));
        }
        return new MarkedText(text, attributions);
    }

    /**
     * The same text as an archive may keep it: without these characters, and marked in the same words. Two apostrophes that
     * stand together are a quotation mark.
     */
    MarkedText without(String lost) {
        StringBuilder kept = new StringBuilder();
        int[] moved = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            moved[i] = kept.length();
            if (lost.indexOf(mark(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        moved[text.length()] = kept.length();
        List<Marked> left = new ArrayList<>();
        for (Marked one : attributions) {
            left.add(new Marked(moved(one.source(), moved), moved(one.cue(), moved), moved(one.content(), moved)));
        }
        return new MarkedText(kept.toString(), left);
    }

    private char mark(int place) {
        char mark = text.charAt(place);
        boolean two = place > 0 && text.charAt(place - 1) == mark
                || place + 1 < text.length() && text.charAt(place + 1) == mark;
        return mark == '\'' && two ? '"' : mark;
    }

    private static List<Span> moved(List<Span> spans, int[] moved) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            if (moved[span.start()] < moved[span.end()]) {
                left.add(new Span(moved[span.start()], moved[span.end()]));
            }
        }
        return left;
    }

    private static List<Span> spans(String text, JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, pair.get(0).asInt()),
                    text.offsetByCodePoints(0, pair.get(1).asInt())));
        }
        return spans;
    }
}
