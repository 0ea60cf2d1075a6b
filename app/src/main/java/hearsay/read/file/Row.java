package hearsay.read.file;

import hearsay.model.PartialDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table of articles, by the names of its columns; docs/reading.md lists those that are known.
 *
 * <p>Example: {@code id,published,outlet,title,text} as the first line of a CSV file.
 */
final class Row {
    private static final Map<String, List<String>> NAMES = Map.of(
            "id", List.of("id", "doc"),
            "text", List.of("text", "body", "content"),
            "html", List.of("html"),
            "title", List.of("title", "headline"),
            "outlet", List.of("outlet", "source", "publication"),
            "published", List.of("published", "date"),
            "updated", List.of("updated"),
            "url", List.of("url", "link"),
            "byline", List.of("byline", "authors", "author"));

    private static final Set<String> ARTICLES = Set.of("text", "body", "content", "html");

    private final Map<String, String> values = new HashMap<>();

    /** Sets the value of a column, whatever the case of its name. */
    void put(String column, String value) {
        values.put(column.strip().toLowerCase(Locale.ROOT), value);
    }

    private Optional<String> get(String what) {
        return NAMES.getOrDefault(what, List.of()).stream()
                .map(values::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    /** Whether a table with these columns can hold articles. */
    static boolean holdsArticles(Iterable<String> columns) {
        for (String column : columns) {
            String name = column.strip().toLowerCase(Locale.ROOT);
            if (ARTICLES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    static Refused noArticles(String kind) {
        return new Refused(
                Recognition.OTHER_KIND,
                "is a " + kind + " without a column of articles; one must be called text, body, content or html");
    }

    Piece piece(FileInput file, long number) {
        String place = file.name() + ":" + number;
        String name = get("id").orElse(place);
        About about = new About(
                get("outlet"),
                get("title"),
                get("byline").stream()
                        .flatMap(all -> Arrays.stream(all.split("[,;]")))
                        .map(String::strip)
                        .filter(author -> !author.isEmpty())
                        .toList(),
                get("published").flatMap(Row::day),
                get("updated").flatMap(Row::day),
                Optional.empty(),
                get("url"));
        Optional<String> text = get("text");
        if (text.isPresent()) {
            return new Piece.Text(name, text.get(), about, About.NOTHING);
        }
        Optional<String> html = get("html");
        if (html.isEmpty()) {
            return new Piece.Unread(place, "bad-line", "the row has neither text nor html");
        }
        try {
            Characters.checkTags(html.get(), file.limits());
            return new Piece.Page(name, html.get(), about);
        } catch (Refused e) {
            return new Piece.Unread(place, e.reason(), e.detail());
        }
    }

    /** "2031-03-04", also with a time after a space. */
    private static Optional<PartialDate> day(String value) {
        String first = value.strip();
        int space = first.indexOf(' ');
        return PartialDate.parse(space < 0 ? first : first.substring(0, space));
    }
}
