package hearsay.pages;

import hearsay.lines.CalendarDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When a page's article was published and last changed: what its metadata says, its address, its time elements, and the
 * date lines that its readers see, in this order.
 */
final class PageDates {
    private final Document page;
    private final StructuredData data;
    private final PageTags tags;
    private final boolean dayFirst;
    private final VisibleDates visible;

    PageDates(Document page, StructuredData data, PageTags tags) {
        this.page = page;
        this.data = data;
        this.tags = tags;
        String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        this.dayFirst = !language.isEmpty()
                && !language.equals("en")
                && !language.startsWith("en-us")
                && !language.startsWith("en_us");
        this.visible = new VisibleDates(page, dayFirst);
    }

    Optional<LocalDate> published(Optional<String> address) {
        Optional<LocalDate> told = data.find("datePublished")
                .flatMap(this::day)
                .or(() -> data.find("dateCreated").flatMap(this::day))
                .or(() -> tagged(PageTags.Tells.PUBLISHED));
        Optional<LocalDate> inAddress = address.flatMap(PageDates::inAddress);
        if (told.isPresent() && inAddress.isPresent()) {
            // around midnight the metadata may tell another time zone's day than the outlet's own
            boolean near = Math.abs(told.get().toEpochDay() - inAddress.get().toEpochDay()) <= 1;
            return near ? inAddress : told;
        }
        return told.or(() -> inAddress)
                .or(() -> marked("datePublished", "pubdate"))
                .or(() -> visible.published());
    }

    Optional<LocalDate> updated() {
        return data.find("dateModified")
                .flatMap(this::day)
                .or(() -> tagged(PageTags.Tells.UPDATED))
                .or(() -> marked("dateModified", "dateUpdated"))
                .or(visible::updated);
    }

    private Optional<LocalDate> day(String words) {
        return VisibleDates.day(words, dayFirst);
    }

    private Optional<LocalDate> tagged(PageTags.Tells what) {
        return tags.that(what).stream()
                .flatMap(List::stream)
                .map(this::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code /2031/03/09/} or {@code /20310309} in an address. */
    private static Optional<LocalDate> inAddress(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        return path < 0
                ? Optional.empty()
                : CalendarDates.find(address.substring(path)).filter(date -> date.getYear() >= 1995);
    }

    private Optional<LocalDate> marked(String... properties) {
        for (String property : properties) {
            for (Element element : page.select(
                    "[itemprop~=(?i)" + property + "], time[" + property + "], [property=schema:" + property + "]")) {
                Optional<LocalDate> found = VisibleDates.of(element, dayFirst);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
