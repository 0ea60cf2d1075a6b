package hearsay.pages;

import java.util.Optional;

/**
 * A paragraph of an article's text, with what it is on the page and the way back there.
 *
 * <p>Example: an item of a list; {@code text} is where it stands in the article, {@code page} where its words are in the markup.
 *
 * @param kind what it is
 * @param text where it stands in the article's text
 * @param page where its words begin and end in the markup that was read; empty where they come from the page's description of
 *     itself (JSON-LD)
 */
public record Part(Kind kind, Stretch text, Optional<Stretch> page) {
    /** What a part is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        /** Of a list. */
        ITEM,
        /** Of a block quotation. */
        QUOTATION,
        /** A post of a social network, as a quotation of its author. */
        POST
    }
}
