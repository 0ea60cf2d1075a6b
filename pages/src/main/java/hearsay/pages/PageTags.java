package hearsay.pages;

import hearsay.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The meta elements of a page (Open Graph, Dublin Core, Parsely, plain HTML), by their names in lower case ({@code
 * page-tags.tsv}).
 */
final class PageTags {
    private static final Map<Tells, List<String>> NAMES = Table.load("page-tags.tsv", "name", "tells").rows().stream()
            .collect(Collectors.groupingBy(
                    row -> row.one("tells", Tells.class),
                    Collectors.mapping(row -> row.get("name"), Collectors.toList())));

    private final Map<String, List<String>> contents = new HashMap<>();

    PageTags(Document page) {
        for (Element tag : page.select("meta[content]")) {
            String content = tag.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = tag.attr(key).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    /** What a meta element can tell of an article. */
    enum Tells {
        PUBLISHED,
        UPDATED,
        AUTHOR
    }

    /** What the elements hold that tell something, the most trustworthy first. */
    List<List<String>> that(Tells what) {
        return NAMES.getOrDefault(what, List.of()).stream().map(this::all).toList();
    }

    /** What the first of these names says that the page has. */
    Optional<String> first(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).findFirst();
    }

    List<String> all(String name) {
        return contents.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
