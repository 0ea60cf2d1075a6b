package hearsay.read.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the lines of a page in the order in which they are read: of columns the left one first, as far as the next line that
 * runs across them.
 */
final class PdfColumns {
    private static final int DEEPEST = 6;
    private static final int MOST_LINES = 5_000;
    private static final int LEAST_LINES = 3;
    private static final int CANDIDATES = 400;
    private static final double FEW_ACROSS = 0.5;
    private static final double GUTTER = 0.7;
    private static final int WEIGHT = 1_000;

    /** Where the columns of the pages before were parted: a last page may have too few lines to show it. */
    private final Set<Double> known = new LinkedHashSet<>();

    /** The lines of the next page. */
    List<PdfLine> ordered(List<PdfLine> lines) {
        List<PdfLine> ordered = new ArrayList<>();
        order(lines, 0, ordered);
        return ordered;
    }

    private void order(List<PdfLine> lines, int depth, List<PdfLine> ordered) {
        double cut = depth > DEEPEST || lines.size() > MOST_LINES ? Double.NaN : cut(lines);
        if (Double.isNaN(cut)) {
            joinRows(lines, ordered);
            return;
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : lines) {
            if (line.right() <= cut) {
                left.add(line);
            } else if (line.left() >= cut) {
                right.add(line);
            } else {
                columns(left, right, depth, ordered);
                ordered.add(line);
            }
        }
        columns(left, right, depth, ordered);
    }

    private void columns(List<PdfLine> left, List<PdfLine> right, int depth, List<PdfLine> ordered) {
        order(left, depth + 1, ordered);
        order(right, depth + 1, ordered);
        left.clear();
        right.clear();
    }

    /** Without columns, what stands on one line is one. */
    private static void joinRows(List<PdfLine> lines, List<PdfLine> ordered) {
        for (PdfLine line : lines) {
            boolean row = !ordered.isEmpty()
                    && ordered.getLast().page() == line.page()
                    && ordered.getLast().base() == line.base()
                    && ordered.getLast().right() <= line.left();
            ordered.add(row ? ordered.removeLast().with(line) : line);
        }
    }

    /** The place between two columns that most lines stand beside and few run across; NaN where there is none. */
    private double cut(List<PdfLine> lines) {
        double found = newCut(lines);
        if (!Double.isNaN(found)) {
            known.add(found);
            return found;
        }
        return known.stream()
                .filter(cut -> lines.stream().noneMatch(line -> line.left() < cut && line.right() > cut))
                .filter(cut -> lines.stream().anyMatch(line -> line.right() <= cut)
                        && lines.stream().anyMatch(line -> line.left() >= cut))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double newCut(List<PdfLine> lines) {
        double[] ends = lines.stream()
                .mapToDouble(PdfLine::right)
                .sorted()
                .distinct()
                .limit(CANDIDATES)
                .toArray();
        double best = Double.NaN;
        int most = 0;
        for (double end : ends) {
            int beside = beside(lines, end + 0.01);
            if (beside > most) {
                most = beside;
                best = end + 0.01;
            }
        }
        return best;
    }

    /** How good a cut is: by the lines on the side that has fewer; 0 where it is no gutter. */
    private static int beside(List<PdfLine> lines, double cut) {
        int left = 0;
        int right = 0;
        int across = 0;
        double nearest = Double.MAX_VALUE;
        double farthest = 0;
        double size = 0;
        for (PdfLine line : lines) {
            if (line.right() <= cut) {
                left++;
                farthest = Math.max(farthest, line.right());
            } else if (line.left() >= cut) {
                right++;
                nearest = Math.min(nearest, line.left());
            } else {
                across++;
            }
            size = Math.max(size, line.size());
        }
        int fewer = Math.min(left, right);
        boolean gutter = nearest - farthest >= GUTTER * Math.min(size, 12)
                && fewer >= LEAST_LINES
                && across <= FEW_ACROSS * (left + right);
        // inside a column more lines may stand beside a place than beside a gutter, but as many run across it
        return gutter && isFull(lines, cut) ? WEIGHT * fewer / (1 + across) : 0;
    }

    /** Columns of prose are full of words; numbers beside their names are a table, to be read by rows. */
    private static boolean isFull(List<PdfLine> lines, double cut) {
        double[] words = lines.stream()
                .filter(line -> line.left() >= cut)
                .mapToDouble(line -> line.text().chars().filter(c -> c == ' ').count() + 1)
                .sorted()
                .toArray();
        return words[words.length / 2] >= 3;
    }

    static Comparator<PdfLine> downThePage() {
        return Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left);
    }
}
