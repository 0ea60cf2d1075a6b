package hearsay.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that a page describes in JSON-LD (schema.org).
 *
 * <p>Example: {@code {"@type":"NewsArticle","headline":"Dam breaks","author":{"@id":"#lena"}}}, with the author elsewhere in
 * the graph.
 */
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int DEEPEST = 12;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    StructuredData(Document page) {
        for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), 0);
            } catch (JacksonException e) {
                // a page's broken description says nothing; its other descriptions may
                continue;
            }
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1));
        } else if (node.isObject()) {
            if (node.path("@id").isString() && node.size() > 1) {
                byId.putIfAbsent(node.path("@id").asString(), node);
            }
            String type = type(node);
            boolean article = type.endsWith("Article")
                    || type.endsWith("Posting")
                    || type.endsWith("Report")
                    || type.equals("Review");
            if (article) {
                articles.add(node);
            } else if (node.has("headline") || node.has("datePublished")) {
                pages.add(node);
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher")) {
                collect(node.path(inner), depth + 1);
            }
        }
    }

    /** "NewsArticle" also where the type is a list or an address. */
    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = type.isArray() && !type.isEmpty() ? type.get(0).asString("") : type.asString("");
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The types of what the page describes, the article first. */
    Stream<String> types() {
        return things().map(StructuredData::type);
    }

    /** The entries of what is a live blog. */
    List<JsonNode> updates() {
        return articles.stream()
                .flatMap(article -> nodes(article.path("liveBlogUpdate")))
                .filter(JsonNode::isObject)
                .toList();
    }

    private Stream<JsonNode> things() {
        return Stream.concat(articles.stream(), pages.stream());
    }

    /** A property of the article, along a path. */
    Optional<String> find(String... path) {
        return things().flatMap(thing -> values(thing, path, 0)).findFirst();
    }

    /** The names of the article's authors, either those that are organizations or all others. */
    List<String> authors(boolean organizations) {
        return things().map(thing -> nodes(thing.path("author"))
                        .filter(author -> type(author).endsWith("Organization") == organizations)
                        .flatMap(author -> values(author, new String[] {"name"}, 0))
                        .distinct()
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    private Stream<String> values(JsonNode node, String[] path, int step) {
        if (node.isArray()) {
            return node.valueStream().flatMap(child -> values(child, path, step));
        }
        if (node.isString()) {
            boolean name = step == path.length || path[step].equals("name");
            return name && !node.asString().isBlank()
                    ? Stream.of(node.asString().strip())
                    : Stream.empty();
        }
        if (step == path.length) {
            return Stream.empty();
        }
        JsonNode next = node.path(path[step]);
        if (next.isMissingNode() && node.path("@id").isString()) {
            JsonNode meant = byId.get(node.path("@id").asString());
            next = meant == null ? next : meant.path(path[step]);
        }
        return values(next, path, step + 1);
    }
}
