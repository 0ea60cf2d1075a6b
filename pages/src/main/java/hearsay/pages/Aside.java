package hearsay.pages;

import java.util.Optional;

/**
 * What a page shows beside its article and is no part of the text.
 *
 * <p>Example: the caption below a picture; a list of related articles.
 *
 * @param kind what it is
 * @param text its words, white space made single
 * @param page where it begins and ends in the markup, where that can be told
 */
public record Aside(Kind kind, String text, Optional<Stretch> page) {
    /** What it is. */
    public enum Kind {
        CAPTION,
        RELATED
    }
}
