package hearsay.read.file;

import java.util.ArrayList;
import java.util.List;

/**
 * The narrow gaps between columns: places that many rows of a page leave free, though a gap is hardly wider there than one between
 * words of a justified line.
 *
 * <p>Example: three columns with 11 points between them, in letters of 11 points.
 */
final class PdfGutters {
    private static final double NARROWEST = 0.6;
    private static final int FEWEST_ROWS = 5;
    private static final double MOST_ROWS = 0.5;
    private static final int CANDIDATES = 200;

    private final List<Double> places;

    private PdfGutters(List<Double> places) {
        this.places = places;
    }

    /** Text on one row of a page and the free places in it. */
    record Row(double left, double right, List<Gap> gaps) {
        /** Whether it has text on both sides of a place. */
        boolean surrounds(double place) {
            return left < place && place < right;
        }

        boolean isFreeAt(double place) {
            return gaps.stream().anyMatch(gap -> gap.contains(place));
        }
    }

    /** A free place between two letters, in points from the left. */
    record Gap(double left, double right) {
        boolean contains(double place) {
            return left < place && place < right;
        }
    }

    /** Whether a gap is so wide that it may be one between columns, for letters of this size. */
    static boolean isCandidate(double width, double size) {
        return width >= NARROWEST * size;
    }

    static PdfGutters of(List<Row> rows) {
        List<Double> places = new ArrayList<>();
        rows.stream()
                .flatMap(row -> row.gaps().stream())
                .map(gap -> (gap.left() + gap.right()) / 2)
                .sorted()
                .distinct()
                .limit(CANDIDATES)
                .filter(place -> isGutter(place, rows))
                .forEach(places::add);
        return new PdfGutters(List.copyOf(places));
    }

    private static boolean isGutter(double place, List<Row> rows) {
        int around = 0;
        int free = 0;
        for (Row row : rows) {
            around += row.surrounds(place) ? 1 : 0;
            free += row.surrounds(place) && row.isFreeAt(place) ? 1 : 0;
        }
        return free >= FEWEST_ROWS && free >= MOST_ROWS * around;
    }

    /** Whether a gap is one between columns. */
    boolean isIn(double left, double right) {
        return places.stream().anyMatch(place -> left < place && place < right);
    }
}
