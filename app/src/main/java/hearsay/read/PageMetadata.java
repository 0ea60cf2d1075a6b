package hearsay.read;

import hearsay.model.Genre;
import hearsay.read.file.About;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Title, outlet, byline, dates, genre and address of a page. */
final class PageMetadata {
    private PageMetadata() {}

    /**
     * What a page says of itself.
     *
     * @param address where it was read, where known
     */
    static About read(Document page, StructuredData data, Optional<String> address) {
        PageTags tags = new PageTags(page);
        PageDates dates = new PageDates(page, data, tags);
        Optional<String> outlet =
                data.find("publisher", "name").or(() -> tags.first("og:site_name", "application-name"));
        Optional<String> told = Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .or(() -> tags.first("og:url"))
                .filter(link -> link.startsWith("http"));
        Optional<String> url = address.or(() -> told);
        return new About(
                outlet,
                PageTitle.of(page, data, tags, outlet),
                new PageAuthors(page, data, tags).names(outlet),
                dates.published(url),
                dates.updated(),
                genre(data, tags),
                url);
    }

    private static Optional<Genre> genre(StructuredData data, PageTags tags) {
        String said = (data.types().collect(Collectors.joining(" ")) + " "
                        + data.find("articleSection")
                                .or(() -> tags.first("article:section"))
                                .orElse(""))
                .toLowerCase(Locale.ROOT);
        if (said.contains("opinion") || said.contains("commentary")) {
            return Optional.of(Genre.OPINION);
        }
        if (said.contains("analysis")) {
            return Optional.of(Genre.ANALYSIS);
        }
        return said.contains("news") ? Optional.of(Genre.NEWS) : Optional.empty();
    }
}
