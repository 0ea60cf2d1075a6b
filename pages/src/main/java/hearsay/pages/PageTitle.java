package hearsay.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page: its one first-rank heading, or what its metadata calls it, without the outlet's name. */
final class PageTitle {
    private static final List<String> MARKS = List.of(" | ", " - ", " – ", " — ", " • ", " · ", " » ", " :: ", " : ");
    private static final int SHORTEST = 2;

    private PageTitle() {}

    static Optional<String> of(Document page, StructuredData data, PageTags tags, Optional<String> outlet) {
        Optional<String> told = Stream.of(
                        tags.first("og:title"), tags.first("twitter:title"), data.find("headline"), named(page))
                .flatMap(Optional::stream)
                .map(title -> withoutOutlet(single(org.jsoup.parser.Parser.unescapeEntities(title, false)), outlet))
                .filter(title -> !title.isEmpty())
                .findFirst();
        return heading(page, told.orElse("")).or(() -> told);
    }

    /** The heading that readers see, where the page has one or the metadata's title says which. */
    private static Optional<String> heading(Document page, String told) {
        List<String> headings = page.select("h1").stream()
                .map(Element::text)
                .map(PageTitle::single)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        Optional<String> same = headings.stream().filter(h -> isSame(h, told)).findFirst();
        boolean one = headings.size() == 1 && headings.getFirst().split(" ").length >= SHORTEST;
        return same.or(() -> one ? Optional.of(headings.getFirst()) : Optional.empty());
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
    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            if (at > 0) {
                String before = title.substring(0, at).strip();
                String after = title.substring(at + mark.length()).strip();
                boolean named = outlet.filter(o -> after.equalsIgnoreCase(o)).isPresent();
                if (named
                        || before.split(" ").length > SHORTEST && after.split(" ").length <= 3 && !mark.equals(" : ")) {
                    return before;
                }
                if (outlet.filter(o -> before.equalsIgnoreCase(o)).isPresent()) {
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
