package hearsay.brief;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A document's whole text, cut where a cited passage or a line begins or ends, so that overlapping passages can be shown.
 *
 * <p>Invariant: the lines' segments, joined within a line and with a line break between lines, are the text.
 *
 * @param source the document
 * @param lines the text's lines, blank ones included
 */
public record MarkedText(Source source, List<Line> lines) {
    public MarkedText {
        lines = List.copyOf(lines);
    }

    /**
     * One line of the text.
     *
     * @param segments its pieces, in order; none for an empty line
     */
    public record Line(List<Segment> segments) {
        public Line {
            segments = List.copyOf(segments);
        }

        public boolean isBlank() {
            return segments.stream().allMatch(segment -> segment.text().isBlank());
        }
    }

    /**
     * A piece of a line over which the same passages run.
     *
     * @param text the characters
     * @param cited the citations that it belongs to
     * @param opens the citations whose passage begins here
     * @param closes the citations whose passage ends here
     */
    public record Segment(String text, List<Integer> cited, List<Integer> opens, List<Integer> closes) {
        public Segment {
            cited = List.copyOf(cited);
            opens = List.copyOf(opens);
            closes = List.copyOf(closes);
        }

        /** Whether one passage or several lie over it, as a style: {@code once} or {@code deep}. */
        public String depth() {
            return cited.size() > 1 ? "deep" : "once";
        }
    }

    /** Cuts a document's text at the passages of its citations. */
    static MarkedText of(Source source, List<Citation> citations) {
        String text = source.document().text();
        List<Span> pieces = pieces(text, citations);
        Map<Integer, Span> first = new HashMap<>();
        Map<Integer, Span> last = new HashMap<>();
        Map<Span, List<Integer>> cited = new HashMap<>();
        for (Span piece : pieces) {
            List<Integer> here = isBreak(text, piece) ? List.of() : cited(citations, piece);
            cited.put(piece, here);
            for (int number : here) {
                first.putIfAbsent(number, piece);
                last.put(number, piece);
            }
        }
        List<List<Segment>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Span piece : pieces) {
            if (isBreak(text, piece)) {
                lines.add(new ArrayList<>());
            } else {
                List<Integer> here = cited.getOrDefault(piece, List.of());
                lines.getLast().add(new Segment(piece.of(text), here, at(piece, here, first), at(piece, here, last)));
            }
        }
        return new MarkedText(source, lines.stream().map(Line::new).toList());
    }

    private static List<Integer> at(Span piece, List<Integer> here, Map<Integer, Span> places) {
        return here.stream().filter(n -> piece.equals(places.get(n))).toList();
    }

    private static boolean isBreak(String text, Span piece) {
        return text.charAt(piece.start()) == '\n';
    }

    private static List<Span> pieces(String text, List<Citation> citations) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            cuts.add(at);
            cuts.add(at + 1);
        }
        for (Citation citation : citations) {
            for (Quote quote : citation.quotes()) {
                cuts.add(quote.span().start());
                cuts.add(quote.span().end());
            }
        }
        List<Span> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts.tailSet(1)) {
            pieces.add(new Span(from, cut));
            from = cut;
        }
        return pieces;
    }

    private static List<Integer> cited(List<Citation> citations, Span piece) {
        return citations.stream()
                .filter(c -> c.quotes().stream().anyMatch(quote -> quote.span().contains(piece)))
                .map(Citation::number)
                .toList();
    }
}
