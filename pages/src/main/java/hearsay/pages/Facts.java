package hearsay.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of its article, in its metadata (JSON-LD, Open Graph, Dublin Core and the like) or to its readers.
 *
 * @param title the headline, without the outlet's name
 * @param outlet who published it
 * @param byline its authors, in order
 * @param published the day that it was first published, by the outlet's own clock
 * @param updated the day that it was last changed
 * @param section the part of the outlet that it stands in, as the page calls it
 * @param types what schema.org calls it, the article first ("NewsArticle", "OpinionNewsArticle")
 * @param address where it was read, or else its canonical address
 */
public record Facts(
        Optional<String> title,
        Optional<String> outlet,
        List<String> byline,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> section,
        List<String> types,
        Optional<String> address) {
    public Facts {
        byline = List.copyOf(byline);
        types = List.copyOf(types);
    }
}
