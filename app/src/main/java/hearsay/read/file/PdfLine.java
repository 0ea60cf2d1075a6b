package hearsay.read.file;

/**
 * A stretch of text on one line of a page, in points from the page's upper left corner.
 *
 * @param page its number from 0
 * @param left where it begins
 * @param right where it ends
 * @param base its baseline
 * @param size of most of its letters
 */
record PdfLine(String text, int page, double left, double right, double base, double size) {
    boolean overlaps(PdfLine other) {
        return left < other.right && other.left < right;
    }

    double top() {
        return base - size;
    }

    /** This, and another further right on the same line. */
    PdfLine with(PdfLine next) {
        return new PdfLine(
                text + " " + next.text, page, left, Math.max(right, next.right), base, Math.max(size, next.size));
    }
}
