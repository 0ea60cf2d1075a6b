package hearsay.read.file;

/**
 * One thing that a file holds. Its name leads back to it: {@code archive.zip!/folder/a.html}.
 *
 * <p>Example: a feed gives a {@link Body} for each of its items.
 */
public sealed interface Piece {
    /** What it is called in the ledger. */
    String name();

    /**
     * An article as plain text, which may tell its title, outlet and day in its own head and foot.
     *
     * @param about what is certain of it
     * @param otherwise what the file says, which counts where neither {@code about} nor the text tells
     */
    record Text(String name, String text, About about, About otherwise) implements Piece {}

    /** A web page, with the article somewhere in it. */
    record Page(String name, String html, About about) implements Piece {}

    /** An article in markup, with nothing else around it. */
    record Body(String name, String html, About about) implements Piece {}

    /** A file within the file, to be opened by what it is. */
    record Inner(FileInput file) implements Piece {
        @Override
        public String name() {
            return file.name();
        }
    }

    /**
     * What could not be read.
     *
     * @param reason a fixed word for scripts
     * @param detail one plain sentence: what was wrong, and what is allowed
     */
    record Unread(String name, String reason, String detail) implements Piece {}
}
