package hearsay.brief;

/** How the numbers of citations stand in the text. */
public enum FootnoteStyle {
    /** {@code [12]}, on the line. */
    BRACKETS,
    /** Raised numbers on pages, {@code [^12]} with footnote definitions in Markdown. */
    FOOTNOTES
}
