package hearsay.read.file;

/**
 * What is too much. Every bound is on the work itself, none on the clock, so that a file that is read on one machine is
 * read on all.
 *
 * @param document the bytes of one article as it lies in its file: a page, a message, a line of a table
 * @param characters of the text of one article
 * @param inner the bytes of a file within a file that must be held as a whole: a PDF in an archive, an archive in a message
 * @param unpacked the bytes that one file may unpack to, all within it counted
 * @param ratio how many times its own size a file may unpack to, once that is more than {@code inner}
 * @param files how many files an archive may hold
 * @param depth how deep files may lie in files
 * @param tags how many elements a page or a feed may have
 * @param pages how many pages a PDF may have
 * @param glyphs how many characters a PDF may draw
 */
public record Limits(
        long document,
        int characters,
        long inner,
        long unpacked,
        int ratio,
        int files,
        int depth,
        int tags,
        int pages,
        int glyphs) {
    /** The limits with one of their own for articles. */
    public static Limits of(long document) {
        return new Limits(document, 1_000_000, 64L << 20, 8L << 30, 200, 100_000, 6, 150_000, 2_000, 5_000_000);
    }
}
