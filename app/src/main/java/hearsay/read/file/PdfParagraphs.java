package hearsay.read.file;

import java.util.ArrayList;
import java.util.List;

/** The lines of a PDF as paragraphs, a blank line between them. */
final class PdfParagraphs {
    private static final double PARAGRAPH_GAP = 1.25;
    private static final double INDENT = 0.8;
    private static final double OTHER_SIZE = 0.08;
    private static final double SHORT_LINE = 0.85;
    private static final int NEAR = 8;
    private static final String ENDS = ".!?:”\"’)…";

    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private final Hyphens hyphens;

    private PdfParagraphs(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    static String of(List<List<PdfLine>> pages) {
        List<PdfLine> lines = new ArrayList<>();
        PdfColumns columns = new PdfColumns();
        RunningHeads.without(pages).forEach(page -> lines.addAll(columns.ordered(page)));
        PdfParagraphs text = new PdfParagraphs(new Hyphens(lines));
        double pitch = pitch(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || begins(lines, i, pitch)) {
                text.paragraphs.add(new StringBuilder(lines.get(i).text()));
            } else {
                text.join(lines.get(i).text());
            }
        }
        return String.join("\n\n", text.paragraphs) + "\n";
    }

    /** How far apart lines mostly are. */
    private static double pitch(List<PdfLine> lines) {
        double[] gaps = new double[Math.max(0, lines.size() - 1)];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).base() - lines.get(i - 1).base();
            if (isBelow(lines.get(i - 1), lines.get(i))
                    && gap < 3 * lines.get(i).size()) {
                gaps[count++] = gap;
            }
        }
        double[] sorted = java.util.Arrays.copyOf(gaps, count);
        java.util.Arrays.sort(sorted);
        return count == 0 ? Double.MAX_VALUE : sorted[count / 3];
    }

    private static boolean isBelow(PdfLine above, PdfLine line) {
        return above.page() == line.page() && line.base() > above.base() && line.overlaps(above);
    }

    private static boolean begins(List<PdfLine> lines, int i, double pitch) {
        PdfLine before = lines.get(i - 1);
        PdfLine line = lines.get(i);
        if (Math.abs(line.size() - before.size()) > OTHER_SIZE * before.size()) {
            return true;
        }
        boolean ended = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
        if (!isBelow(before, line)) {
            // over to the next column or page: a sentence that has not ended goes on
            return ended && (isIndented(lines, i) || isShort(lines, i - 1));
        }
        double gap = line.base() - before.base();
        return gap > PARAGRAPH_GAP * Math.max(pitch, line.size())
                || isIndented(lines, i)
                || ended && isShort(lines, i - 1);
    }

    /** Whether a line begins further right than its column, and is not one of several that do. */
    private static boolean isIndented(List<PdfLine> lines, int i) {
        PdfLine line = lines.get(i);
        double left = line.left();
        for (PdfLine near : around(lines, i)) {
            left = Math.min(left, near.left());
        }
        boolean further = line.left() - left > INDENT * line.size();
        boolean back = i + 1 < lines.size()
                && isBelow(line, lines.get(i + 1))
                && line.left() - lines.get(i + 1).left() > INDENT * line.size();
        boolean block = !back
                && Math.abs(lines.get(i - 1).left() - line.left()) < INDENT * line.size()
                && !isShort(lines, i - 1);
        return further && !block;
    }

    /** Whether a line ends well before the lines around it do. */
    private static boolean isShort(List<PdfLine> lines, int i) {
        double right = 0;
        for (PdfLine near : around(lines, i)) {
            right = Math.max(right, near.right());
        }
        double width = right - lines.get(i).left();
        return lines.get(i).right() - lines.get(i).left() < SHORT_LINE * width;
    }

    /** The lines above and below in the same column. */
    private static List<PdfLine> around(List<PdfLine> lines, int i) {
        List<PdfLine> around = new ArrayList<>();
        for (int near = Math.max(0, i - NEAR); near <= Math.min(lines.size() - 1, i + NEAR); near++) {
            if (lines.get(near).page() == lines.get(i).page()
                    && lines.get(near).overlaps(lines.get(i))
                    && Math.abs(lines.get(near).size() - lines.get(i).size())
                            <= OTHER_SIZE * lines.get(i).size()) {
                around.add(lines.get(near));
            }
        }
        return around;
    }

    private void join(String line) {
        StringBuilder paragraph = paragraphs.getLast();
        if (!hyphens.isDivided(paragraph, line)) {
            paragraph.append(' ').append(line);
            return;
        }
        if (!hyphens.isKept(paragraph, line)) {
            paragraph.setLength(paragraph.length() - 1);
        }
        paragraph.append(line);
    }
}
