package hearsay.pages;

import hearsay.lexicon.Table;
import hearsay.lines.CalendarDates;
import java.time.LocalDate;
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
 * The dates that a page's readers see: in time elements, in elements named for dates, in short lines; best after the
 * headline, and never in teasers or comments ({@code page-date-words.tsv}).
 */
final class VisibleDates {
    private static final Map<Kind, List<String>> WORDS =
            Table.load("page-date-words.tsv", "words", "kind").rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.one("kind", Kind.class),
                            Collectors.mapping(row -> row.get("words"), Collectors.toList())));
    private static final String ELSEWHERE =
            "a[href] h2, a[href] h3, a[href] div, a[href] span, a[href] p, aside, footer, nav, script, style,"
                    + " [class*=comment], [id*=comment], [class*=kommentar], [class*=related]";
    private static final int LONGEST_DATE_LINE = 120;
    private static final int LONGEST_LONE_LINE = 60;
    private static final int SHORTEST_DATE = 8;

    private enum Kind {
        ELEMENT,
        CHANGE,
        PROGRAM
    }

    private final Document page;
    private final boolean dayFirst;

    VisibleDates(Document page, boolean dayFirst) {
        this.page = page;
        this.dayFirst = dayFirst;
    }

    private static List<String> words(Kind kind) {
        return WORDS.getOrDefault(kind, List.of());
    }

    /** A day in ISO form or in words; a coarser one does not date an article. */
    static Optional<LocalDate> day(String words, boolean dayFirst) {
        return CalendarDates.find(words, dayFirst);
    }

    /** The day that an element tells in its attributes or its text. */
    static Optional<LocalDate> of(Element element, boolean dayFirst) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())
                .filter(words -> words.length() <= LONGEST_DATE_LINE)
                .map(words -> day(words, dayFirst))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<LocalDate> published() {
        return find(false).or(this::inPrograms);
    }

    /** A date beside a word such as "Updated". */
    Optional<LocalDate> updated() {
        return find(true);
    }

    private Optional<LocalDate> find(boolean changed) {
        Set<Element> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        page.select(ELSEWHERE).forEach(part -> elsewhere.addAll(part.getAllElements()));
        List<Element> all = page.body().getAllElements().stream()
                .filter(element -> !elsewhere.contains(element))
                .toList();
        int heading = 0;
        while (heading < all.size() && !all.get(heading).normalName().equals("h1")) {
            heading++;
        }
        List<Element> after = all.subList(heading, all.size());
        return named(after, changed)
                .or(() -> named(all, changed))
                .or(() -> lone(after, changed))
                .or(() -> lone(all, changed));
    }

    private Optional<LocalDate> named(List<Element> elements, boolean changed) {
        return elements.stream()
                .filter(VisibleDates::isNamedForDates)
                .map(element -> {
                    String words = element.text();
                    boolean plain = !changed && (words.length() > LONGEST_DATE_LINE || change(words) == words.length());
                    return plain ? of(element, dayFirst) : part(words, changed);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> lone(List<Element> elements, boolean changed) {
        return elements.stream()
                .map(Element::ownText)
                .filter(words -> words.length() >= SHORTEST_DATE && words.length() <= LONGEST_LONE_LINE)
                .map(words -> part(words, changed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The day after a word such as "Updated", or the one before it. */
    private Optional<LocalDate> part(String words, boolean changed) {
        if (words.length() > LONGEST_DATE_LINE) {
            return Optional.empty();
        }
        int change = change(words);
        return CalendarDates.find(changed ? words.substring(change) : words.substring(0, change), dayFirst);
    }

    /** Where a word such as "Updated" stands; at the end where none does. */
    private static int change(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words(Kind.CHANGE).stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .map(at -> Math.min(at, words.length()))
                .min()
                .orElse(words.length());
    }

    /** A page that a program puts together has its date in the program's data. */
    private Optional<LocalDate> inPrograms() {
        for (Element script : page.select("script")) {
            for (String name : words(Kind.PROGRAM)) {
                String key = "\"" + name + "\":\"";
                String data = script.data();
                int at = data.indexOf(key) + key.length();
                Optional<LocalDate> found = at < key.length()
                        ? Optional.empty()
                        : CalendarDates.find(data.substring(at, Math.min(data.length(), at + LONGEST_DATE_LINE / 4)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNamedForDates(Element element) {
        if (element.normalName().equals("time") || element.normalName().equals("abbr")) {
            return true;
        }
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return name.length() > 1 && words(Kind.ELEMENT).stream().anyMatch(name::contains);
    }
}
