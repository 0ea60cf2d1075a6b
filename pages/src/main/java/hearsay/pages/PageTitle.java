package hearsay.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The headline of a page: its one first-rank heading, or what its metadata calls it, without the outlet's name. */
final class PageTitle {
    private static final List<String> MARKS = List.of(" | ", " - ", " – ", " — ", " • ", " · ", " » ", " :: ", " : ");
    private static final int SHORTEST = 2;

    private PageTitle() {}

    static Optional<String> of(Document page, StructuredData data, PageTags tags, SiteName site) {
        Optional<String> meant = Stream.of(tags.first("og:title"), tags.first("twitter:title"), data.find("headline"))
                .flatMap(Optional::stream)
                .map(title -> plain(title, site))
                .filter(title -> !title.isEmpty())
                .findFirst();
        Optional<String> told = meant.or(() -> named(page).map(title -> plain(title, site)));
        return heading(page, told.orElse(""), meant.isPresent(), site).or(() -> told);
    }

    private static String plain(String title, SiteName site) {
        return withoutOutlet(single(Parser.unescapeEntities(title, false)), site);
    }

    /**
     * The heading that readers see, where the metadata's title says which, or the page has one.
     *
     * @param meant whether the metadata calls that a title, and not the window's name alone
     */
    private static Optional<String> heading(Document page, String told, boolean meant, SiteName site) {
        List<String> headings = texts(page.select("h1").stream().filter(h -> !Kickers.isKicker(h)));
        Optional<String> same = headings.stream().filter(h -> isSame(h, told)).findFirst();
        if (same.isPresent()) {
            return same;
        }
        if (headings.size() == 1 && isHeadline(headings.getFirst(), told, meant, site)) {
            return Optional.of(headings.getFirst());
        }
        // where the first rank is the kicker's, the headline is of the second
        boolean kicked = headings.isEmpty() && page.selectFirst("h1") != null;
        return kicked
                ? texts(page.select("h2").stream()).stream()
                        .filter(h -> isSame(h, told))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the only heading is the headline: one word may be the site's name. */
    private static boolean isHeadline(String heading, String told, boolean meant, SiteName site) {
        boolean word = heading.split(" ").length < SHORTEST;
        return !word || !meant && !site.is(heading) && !told.contains(heading);
    }

    private static List<String> texts(Stream<Element> headings) {
        return headings.map(Kickers::without)
                .map(PageTitle::single)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isSame(String heading, String told) {
        String a = heading.toLowerCase(Locale.ROOT);
        String b = told.toLowerCase(Locale.ROOT);
        return a.split(" ").length >= SHORTEST && !b.isEmpty() && (a.equals(b) || b.contains(a) || a.contains(b));
    }

    private static Optional<String> named(Document page) {
        return page.title().isBlank() ? Optional.empty() : Optional.of(page.title());
    }

    /** "Dam breaks | Harbour Gazette" without what follows the last mark, where that is the outlet or short. */
    private static String withoutOutlet(String title, SiteName site) {
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            if (at > 0) {
                String before = title.substring(0, at).strip();
                String after = title.substring(at + mark.length()).strip();
                boolean named = site.is(after);
                if (named
                        || before.split(" ").length > SHORTEST && after.split(" ").length <= 3 && !mark.equals(" : ")) {
                    return before;
                }
                if (site.is(before)) {
                    return after;
                }
            }
        }
        return title;
    }

    private static String single(String title) {
        return title.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
