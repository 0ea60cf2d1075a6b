package hearsay.read;

import hearsay.lexicon.Table;
import hearsay.model.PartialDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When a page's article was published and last changed: what its metadata says, its address, its time elements, and the
 * date lines that its readers see, in this order.
 */
final class PageDates {
    private static final Map<Kind, List<String>> WORDS = words();
    private static final String ELSEWHERE =
            "a[href] h2, a[href] h3, a[href] div, a[href] span, a[href] p, aside, footer, nav, [class*=comment], [id*=comment], [class*=kommentar], [class*=related]";
    private static final int LONGEST_DATE_LINE = 120;
    private static final int LONGEST_LONE_LINE = 60;

    private enum Kind {
        ELEMENT,
        CHANGE,
        PROGRAM
    }

    private final Document page;
    private final StructuredData data;
    private final PageTags tags;
    private final boolean dayFirst;

    PageDates(Document page, StructuredData data, PageTags tags) {
        this.page = page;
        this.data = data;
        this.tags = tags;
        String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        this.dayFirst = !language.isEmpty()
                && !language.equals("en")
                && !language.startsWith("en-us")
                && !language.startsWith("en_us");
    }

    private static List<String> words(Kind kind) {
        return WORDS.getOrDefault(kind, List.of());
    }

    private static Map<Kind, List<String>> words() {
        return Table.load("page-date-words.tsv", "words", "kind").rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.one("kind", Kind.class),
                        Collectors.mapping(row -> row.get("words"), Collectors.toList())));
    }

    Optional<PartialDate> published(Optional<String> address) {
        Optional<PartialDate> told = data.find("datePublished")
                .flatMap(this::day)
                .or(() -> data.find("dateCreated").flatMap(this::day))
                .or(() -> tagged(PageTags.Tells.PUBLISHED));
        Optional<PartialDate> inAddress = address.flatMap(PageDates::inAddress);
        if (told.isPresent() && inAddress.isPresent()) {
            // around midnight the metadata may tell another time zone's day than the outlet's own
            boolean near = Math.abs(told.get().firstDay().toEpochDay()
                            - inAddress.get().firstDay().toEpochDay())
                    <= 1;
            return near ? inAddress : told;
        }
        return told.or(() -> inAddress)
                .or(() -> marked("datePublished", "pubdate"))
                .or(this::visible);
    }

    Optional<PartialDate> updated() {
        return data.find("dateModified")
                .flatMap(this::day)
                .or(() -> tagged(PageTags.Tells.UPDATED))
                .or(() -> marked("dateModified", "dateUpdated"));
    }

    /** A day in ISO form or in words; a coarser one does not date an article. */
    private Optional<PartialDate> day(String words) {
        return PartialDate.parse(words)
                .or(() -> CalendarDates.find(words, dayFirst))
                .filter(date -> date.day() > 0 && date.year() >= 1990);
    }

    private Optional<PartialDate> tagged(PageTags.Tells what) {
        return tags.that(what).stream()
                .flatMap(List::stream)
                .map(this::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code /2031/03/09/} or {@code /20310309} in an address. */
    private static Optional<PartialDate> inAddress(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        return path < 0
                ? Optional.empty()
                : CalendarDates.find(address.substring(path)).filter(date -> date.year() >= 1995);
    }

    private Optional<PartialDate> marked(String... properties) {
        for (String property : properties) {
            for (Element element : page.select(
                    "[itemprop~=(?i)" + property + "], time[" + property + "], [property=schema:" + property + "]")) {
                Optional<PartialDate> found = of(element);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> of(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())
                .filter(words -> words.length() <= LONGEST_DATE_LINE)
                .map(this::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What readers see: a time element, an element named for dates, a short line with a date; best after the headline. */
    private Optional<PartialDate> visible() {
        Set<Element> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        page.select(ELSEWHERE).forEach(part -> elsewhere.addAll(part.getAllElements()));
        List<Element> all = page.body().getAllElements().stream()
                .filter(element -> isSeen(element) && !elsewhere.contains(element))
                .toList();

        int heading = 0;
        while (heading < all.size() && !all.get(heading).normalName().equals("h1")) {
            heading++;
        }
        List<Element> after = all.subList(Math.min(heading, all.size()), all.size());
        return first(after, true)
                .or(() -> first(all, true))
                .or(() -> first(after, false))
                .or(() -> first(all, false))
                .or(this::inPrograms);
    }

    /** A page that a program puts together has its date in the program's data. */
    private Optional<PartialDate> inPrograms() {
        for (Element script : page.select("script")) {
            String data = script.data();
            for (String name : words(Kind.PROGRAM)) {
                int at = data.indexOf("\"" + name + "\":\"");
                Optional<PartialDate> found = at < 0
                        ? Optional.empty()
                        : CalendarDates.find(data.substring(
                                at + name.length() + 4, Math.min(data.length(), at + name.length() + 30)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSeen(Element element) {
        return !element.normalName().equals("script") && !element.normalName().equals("style");
    }

    private Optional<PartialDate> first(List<Element> elements, boolean named) {
        Optional<PartialDate> changed = Optional.empty();
        for (Element element : elements) {
            if (named
                    ? isNamedForDates(element)
                    : element.ownText().length() <= LONGEST_LONE_LINE
                            && element.ownText().length() >= 8) {
                String words = named ? element.text() : element.ownText();
                Optional<PartialDate> found = named ? of(element) : CalendarDates.find(words, dayFirst);
                if (found.isPresent() && !isChange(words)) {
                    return found;
                }
                changed = changed.or(() -> found);
            }
        }
        return changed;
    }

    private static boolean isChange(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words(Kind.CHANGE).stream().anyMatch(lower::contains);
    }

    private static boolean isNamedForDates(Element element) {
        if (element.normalName().equals("time") || element.normalName().equals("abbr")) {
            return true;
        }
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return name.length() > 1 && words(Kind.ELEMENT).stream().anyMatch(name::contains);
    }
}
