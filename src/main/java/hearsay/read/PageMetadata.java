package hearsay.read;

import hearsay.model.Genre;
import hearsay.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Title, outlet, byline, dates and address from a page's JSON-LD, Open Graph and other meta elements. */
final class PageMetadata {
    private static final JsonMapper JSON = JsonMapper.shared();

    private PageMetadata() {}

    static About read(Document page) {
        List<JsonNode> things = things(page);
        return new About(
                first(linked(things, "publisher", "name"), meta(page, "og:site_name", "application-name")),
                first(
                        meta(page, "og:title", "twitter:title"),
                        linked(things, "headline"),
                        text(page, "h1"),
                        title(page)),
                byline(page, things),
                first(
                                linked(things, "datePublished"),
                                meta(
                                        page,
                                        "article:published_time",
                                        "datePublished",
                                        "date",
                                        "pubdate",
                                        "publish-date",
                                        "dc.date",
                                        "dc.date.issued",
                                        "parsely-pub-date",
                                        "sailthru.date"),
                                attribute(page, "time[datetime]", "datetime"))
                        .flatMap(PageMetadata::date),
                first(linked(things, "dateModified"), meta(page, "article:modified_time", "dateModified", "lastmod"))
                        .flatMap(PageMetadata::date),
                genre(page, things),
                first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url")));
    }

    private static Optional<PartialDate> date(String words) {
        return PartialDate.parse(words).or(() -> DateWords.find(words));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... choices) {
        return Stream.of(choices)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .findFirst();
    }

    private static Optional<String> meta(Document page, String... names) {
        for (String name : names) {
            for (Element element : page.select("meta")) {
                String key = element.hasAttr("property")
                        ? element.attr("property")
                        : element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
                if (key.equalsIgnoreCase(name) && !element.attr("content").isBlank()) {
                    return Optional.of(element.attr("content"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text);
    }

    private static Optional<String> title(Document page) {
        return page.title().isBlank()
                ? Optional.empty()
                : Optional.of(page.title().split(" [|–—-] ")[0]);
    }

    private static Optional<String> attribute(Document page, String query, String name) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(e -> e.attr(name))
                .filter(v -> !v.isBlank());
    }

    private static List<JsonNode> things(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), found);
            } catch (JacksonException e) {
                // a page's broken metadata says nothing; its other metadata may
                continue;
            }
        }
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(child -> collect(child, found));
        } else if (node.isObject()) {
            if (node.has("headline") || node.has("datePublished")) {
                found.add(node);
            }
            collect(node.path("@graph"), found);
        }
    }

    private static Optional<String> linked(List<JsonNode> things, String... path) {
        for (JsonNode thing : things) {
            JsonNode at = thing;
            for (String step : path) {
                at = at.isArray() && !at.isEmpty() ? at.get(0).path(step) : at.path(step);
            }
            if (at.isString() && !at.asString().isBlank()) {
                return Optional.of(at.asString());
            }
        }
        return Optional.empty();
    }

    private static List<String> byline(Document page, List<JsonNode> things) {
        List<String> names = new ArrayList<>();
        for (JsonNode thing : things) {
            JsonNode author = thing.path("author");
            (author.isArray() ? author.valueStream() : Stream.of(author))
                    .map(a -> a.isString() ? a.asString() : a.path("name").asString(""))
                    .filter(name -> !name.isBlank() && !names.contains(name.strip()))
                    .forEach(name -> names.add(name.strip()));
        }
        if (names.isEmpty()) {
            first(
                            meta(page, "author", "article:author", "parsely-author", "byl"),
                            text(page, "[rel=author]"),
                            text(page, ".byline"))
                    .filter(name -> !name.startsWith("http"))
                    .map(name -> name.replaceFirst("(?i)^by\\s+", ""))
                    .ifPresent(name -> names.addAll(List.of(name.split("\\s*(?:,|;| and )\\s*"))));
        }
        return names;
    }

    private static Optional<Genre> genre(Document page, List<JsonNode> things) {
        String said = (first(linked(things, "@type")).orElse("") + " "
                        + first(linked(things, "articleSection"), meta(page, "article:section"))
                                .orElse(""))
                .toLowerCase(Locale.ROOT);
        if (said.contains("opinion") || said.contains("commentary")) {
            return Optional.of(Genre.OPINION);
        }
        return said.contains("analysis")
                ? Optional.of(Genre.ANALYSIS)
                : said.contains("news") ? Optional.of(Genre.NEWS) : Optional.empty();
    }
}
