package hearsay.read.file;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters off the pages of a PDF and puts those that stand side by side together. */
final class PdfGlyphs extends PDFTextStripper {
    private static final int MOST_ON_A_PAGE = 200_000;
    private static final double SAME_LINE = 0.3;
    private static final double WORD_GAP = 0.15;
    private static final double COLUMN_GAP = 1.0;
    private static final double RAISED_SIZE = 0.8;

    private final int most;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<List<PdfLine>> pages = new ArrayList<>();
    private int count;

    private PdfGlyphs(int most) {
        this.most = most;
    }

    private record Glyph(String text, double left, double right, double base, double size) {}

    /** The lines of each page, from top to bottom and left to right; columns are lines of their own. */
    static List<List<PdfLine>> of(PDDocument pdf, int most) throws IOException {
        PdfGlyphs stripper = new PdfGlyphs(most);
        stripper.writeText(pdf, Writer.nullWriter());
        return stripper.pages;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        if (++count > most || glyphs.size() > MOST_ON_A_PAGE) {
            throw new IllegalStateException(new Refused(
                    "too-large",
                    "draws more than " + most + " characters, or " + MOST_ON_A_PAGE
                            + " on a page, which is the limit"));
        }
        String text = at.getUnicode();
        boolean upright = at.getDir() == 0;
        if (text != null && upright && at.getYScale() > 0) {
            double left = at.getXDirAdj();
            glyphs.add(new Glyph(text, left, left + at.getWidthDirAdj(), at.getYDirAdj(), at.getYScale()));
        }
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
    }

    @Override
    protected void writePage() {
        // what the superclass would write is not wanted: its order is that in which the page was drawn
    }

    @Override
    protected void endPage(PDPage page) {
        glyphs.sort(Comparator.comparingDouble(Glyph::base).thenComparingDouble(Glyph::left));
        List<List<Glyph>> rows = new ArrayList<>();
        for (int from = 0; from < glyphs.size(); ) {
            int to = from + 1;
            while (to < glyphs.size()
                    && glyphs.get(to).base() - glyphs.get(to - 1).base()
                            < SAME_LINE
                                    * Math.min(
                                            glyphs.get(to).size(),
                                            glyphs.get(from).size())) {
                to++;
            }
            List<Glyph> row = new ArrayList<>(glyphs.subList(from, to));
            row.sort(Comparator.comparingDouble(Glyph::left));
            rows.add(row);
            from = to;
        }
        PdfGutters gutters = PdfGutters.of(rows.stream().map(PdfGlyphs::row).toList());
        List<PdfLine> lines = new ArrayList<>();
        rows.forEach(row -> line(row, gutters, lines));
        pages.add(lines);
    }

    private static PdfGutters.Row row(List<Glyph> sorted) {
        double size = size(sorted);
        List<PdfGutters.Gap> gaps = new ArrayList<>();
        double left = Double.NaN;
        double right = Double.NaN;
        for (Glyph glyph : sorted) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (PdfGutters.isCandidate(glyph.left() - right, size)) {
                gaps.add(new PdfGutters.Gap(right, glyph.left()));
            }
            left = Double.isNaN(left) ? glyph.left() : left;
            right = Double.isNaN(right) ? glyph.right() : Math.max(right, glyph.right());
        }
        return new PdfGutters.Row(left, right, gaps);
    }

    /** The size of most of the letters. */
    private static double size(List<Glyph> row) {
        return row.stream().mapToDouble(Glyph::size).sorted().toArray()[row.size() / 2];
    }

    private void line(List<Glyph> sorted, PdfGutters gutters, List<PdfLine> lines) {
        double size = size(sorted);
        double base = sorted.stream().mapToDouble(Glyph::base).min().orElseThrow();
        StringBuilder text = new StringBuilder();
        double left = 0;
        double right = 0;
        for (Glyph glyph : sorted) {
            boolean blank = glyph.text().isBlank();
            double gap = glyph.left() - right;
            boolean column =
                    gap > COLUMN_GAP * size || PdfGutters.isCandidate(gap, size) && gutters.isIn(right, glyph.left());
            if (!text.isEmpty() && !blank && column) {
                add(text, left, right, base, size, lines);
            }
            if (blank || isRaised(glyph, size)) {
                continue;
            }
            if (text.isEmpty()) {
                left = glyph.left();
                right = left;
            } else if (gap > WORD_GAP * size) {
                text.append(' ');
            }
            text.append(plain(glyph.text()));
            right = Math.max(right, glyph.right());
        }
        if (!text.isEmpty()) {
            add(text, left, right, base, size, lines);
        }
    }

    /** The number of a note. */
    private static boolean isRaised(Glyph glyph, double size) {
        return glyph.size() < RAISED_SIZE * size
                && glyph.text().chars().allMatch(c -> c >= '0' && c <= '9' || c == '*');
    }

    private void add(StringBuilder text, double left, double right, double base, double size, List<PdfLine> lines) {
        String words = Markup.single(text.toString());
        if (!words.isEmpty()) {
            lines.add(new PdfLine(words, pages.size(), left, right, base, size));
        }
        text.setLength(0);
    }

    /** Letters that are drawn as one ("ﬁ") are two. */
    private static String plain(String glyph) {
        boolean ligature = glyph.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return ligature ? Normalizer.normalize(glyph, Normalizer.Form.NFKC) : glyph;
    }
}
