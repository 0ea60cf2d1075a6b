package hearsay.extract.attribution;

import hearsay.annotate.AnnotatedDocument;
import hearsay.extract.attribution.MarkReader.Mark;
import hearsay.extract.attribution.MarkReader.Side;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a text, for rules that ask what is spoken and for pages that show it.
 *
 * <p>A quotation never leaves its line. One that is left open ends with its paragraph; if the next paragraph begins with
 * an opening mark, it is the same quotation going on (the convention of English newspapers). A mark too many or too few
 * changes nothing outside its paragraph or that run of paragraphs. Linear in the text's length.
 *
 * <p>Example: "“We saw nothing,” he said of the so-called “night of lights.”" has two quotations, the first of them speech.
 */
public final class QuotationFinder {
    private static final int FEWEST_SINGLE_WORDS = 3;

    private QuotationFinder() {}

    /** All quotations of the document, in text order, without overlap. */
    public static List<Quotation> find(AnnotatedDocument document) {
        return find(document.text());
    }

    static List<Quotation> find(String text) {
        List<Quotation> found = new ArrayList<>();
        boolean open = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                List<Quotation> here = line(line, start, open);
                found.addAll(here);
                open = !here.isEmpty() && !here.getLast().closed();
            }
            start = end + 1;
        }
        return found;
    }

    private static List<Quotation> line(String line, int offset, boolean open) {
        List<Mark> marks = MarkReader.read(line);
        List<Mark> doubles = marks.stream().filter(mark -> !mark.single()).toList();
        List<int[]> pairs = doubles.isEmpty() ? singles(line, marks) : pairs(line, doubles);
        List<Quotation> found = new ArrayList<>();
        for (int[] pair : pairs) {
            boolean closed = pair[2] == 1;
            boolean continues =
                    open && found.isEmpty() && line.substring(0, pair[0]).isBlank();
            String words = line.substring(pair[0], pair[1]);
            boolean speech = continues || SpeechTest.isSpeech(words);
            found.add(new Quotation(new Span(offset + pair[0], offset + pair[1]), speech, closed, continues));
        }
        return found;
    }

    /** Start, end and whether closed, of each stretch between double marks. */
    private static List<int[]> pairs(String line, List<Mark> marks) {
        List<int[]> pairs = new ArrayList<>();
        int open = -1;
        int last = 0;
        for (Mark mark : marks) {
            boolean opens = mark.side() == Side.OPEN || mark.side() == Side.EITHER && open < 0;
            if (opens) {
                if (open >= 0) {
                    add(pairs, open, cut(line, open, mark.start()), true);
                }
                open = mark.start();
            } else if (open >= 0) {
                add(pairs, open, mark.end(), true);
                open = -1;
            } else if (mark.start() > 0 && ",.?!".indexOf(line.charAt(mark.start() - 1)) >= 0) {
                add(pairs, sentenceStart(line, last, mark.start()), mark.end(), true);
            }
            last = mark.end();
        }
        if (open >= 0) {
            add(pairs, open, line.stripTrailing().length(), false);
        }
        return pairs;
    }

    private static void add(List<int[]> pairs, int start, int end, boolean closed) {
        if (end - start > 2) {
            pairs.add(new int[] {start, end, closed ? 1 : 0});
        }
    }

    /** Where a quotation without its closing mark ends, at the latest before the next one begins. */
    private static int cut(String line, int open, int next) {
        for (int i = next - 1; i > open; i--) {
            if (".?!".indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return next;
    }

    /** Where a quotation without its opening mark begins: after the last full stop before its last one. */
    private static int sentenceStart(String line, int from, int end) {
        for (int i = end - 2; i > from; i--) {
            if (".?!:".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' ') {
                return i + 2;
            }
        }
        int start = from;
        while (start < end - 1 && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        return start;
    }

    private static List<int[]> singles(String line, List<Mark> marks) {
        List<int[]> pairs = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.side() == Side.OPEN && open < 0) {
                open = mark.start();
            } else if (mark.side() == Side.CLOSE && open >= 0 && closes(line, marks, i)) {
                if (line.substring(open, mark.end()).split(" ").length >= FEWEST_SINGLE_WORDS) {
                    add(pairs, open, mark.end(), true);
                }
                open = -1;
            }
        }
        return pairs;
    }

    /** Whether a single mark ends a quotation, or is the apostrophe of a plural possessive inside one. */
    private static boolean closes(String line, List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        boolean afterPunctuation = ",.?!".indexOf(line.charAt(mark.start() - 1)) >= 0;
        boolean last = i + 1 >= marks.size() || marks.get(i + 1).side() == Side.OPEN;
        return afterPunctuation || last;
    }
}
