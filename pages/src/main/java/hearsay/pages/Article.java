package hearsay.pages;

import hearsay.lines.Language;
import java.util.List;

/**
 * The article of a page.
 *
 * <p>Invariant: the parts follow each other in the text with a blank line between, and nothing else is in it. Example: of a page
 * with menu, headline, two paragraphs and a comment the text is the two paragraphs.
 *
 * @param text its paragraphs, with a blank line between; without the headline, which is in {@code facts}. Empty where the page holds
 *     no article
 * @param parts the paragraphs
 * @param facts what the page says of it
 * @param entries the entries, where the page is a live blog; the text then is what stands on the page as a whole
 * @param beside captions and related articles that the page shows
 */
public record Article(String text, List<Part> parts, Facts facts, List<Entry> entries, List<Aside> beside) {
    public Article {
        parts = List.copyOf(parts);
        entries = List.copyOf(entries);
        beside = List.copyOf(beside);
    }

    /** The language of the text, by its script and its small words. */
    public Language.Guess language() {
        return Pages.LANGUAGE.guess(text);
    }
}
