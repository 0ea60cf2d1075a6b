package hearsay.pages;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** Title, outlet, byline, dates, section and address of a page. */
final class PageMetadata {
    private PageMetadata() {}

    /**
     * What a page says of itself.
     *
     * @param address where it was read, where known
     */
    static Facts read(Document page, StructuredData data, Optional<String> address) {
        PageTags tags = new PageTags(page);
        PageDates dates = new PageDates(page, data, tags);
        Optional<String> outlet =
                data.find("publisher", "name").or(() -> tags.first("og:site_name", "application-name"));
        Optional<String> told = Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .or(() -> tags.first("og:url"))
                .filter(link -> link.startsWith("http"));
        Optional<String> url = address.or(() -> told);
        return new Facts(
                PageTitle.of(page, data, tags, SiteName.of(outlet, url)),
                outlet,
                new PageAuthors(page, data, tags).names(outlet),
                dates.published(url),
                dates.updated(),
                data.find("articleSection").or(() -> tags.first("article:section")),
                data.types().toList(),
                url);
    }
}
