package hearsay.read.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON file with one article or a list of them: ninjs of either kind (IPTC), or the objects that a JSONL file has in its
 * lines.
 *
 * <p>Example: {@code {"uri":"urn:x:1","headline":"Dam breaks","body_text":"..."}}.
 */
final class JsonArticles implements Format {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Pieces open(FileInput file) throws IOException {
        JsonNode root;
        try {
            root = Json.tree(Characters.of(file));
        } catch (JacksonException e) {
            throw new Refused("damaged", "no JSON: " + e.getOriginalMessage());
        }
        List<JsonNode> objects =
                root.isArray() ? root.valueStream().filter(JsonNode::isObject).toList() : List.of(root);
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode object : objects) {
            Piece piece = piece(object, file, objects.size() == 1, pieces.size() + 1);
            if (piece != null) {
                pieces.add(piece);
            }
        }
        if (pieces.isEmpty()) {
            throw new Refused(
                    Recognition.OTHER_KIND,
                    "is JSON without articles; allowed are ninjs, and objects with \"text\" or \"html\"");
        }
        return Pieces.of(pieces);
    }

    private static @Nullable Piece piece(JsonNode object, FileInput file, boolean only, int number) throws Refused {
        if (object.path("text").isString() || object.path("html").isString()) {
            return JsonLines.article(object, file.limits(), only ? file.name() : file.name() + ":" + number);
        }
        Map<String, JsonNode> fields = new TreeMap<>();
        object.properties().forEach(field -> fields.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
        Optional<String> body = body(fields);
        if (!fields.containsKey("uri") || body.isEmpty()) {
            return null;
        }
        Characters.checkTags(body.get(), file.limits());
        String uri = fields.get("uri").asString("");
        String name = only ? file.name() : file.nameOf(FileNames.printable(uri.isBlank() ? "" + number : uri));
        return new Piece.Body(name, body.get(), file.about().or(about(fields)));
    }

    /** XHTML before plain text; ninjs 1 has a field for each, ninjs 2 and 3 a list. */
    private static Optional<String> body(Map<String, JsonNode> fields) {
        Optional<String> markup = string(fields, "body_xhtml", "body_html");
        Optional<String> text = string(fields, "body_text");
        for (JsonNode body : fields.getOrDefault("bodies", JSON.createArrayNode())) {
            String type =
                    body.path("contentType").asString(body.path("contenttype").asString(""));
            Optional<String> value =
                    Optional.of(body.path("value").asString("")).filter(v -> !v.isBlank());
            if (type.contains("html")) {
                markup = markup.or(() -> value);
            } else {
                text = text.or(() -> value);
            }
        }
        Optional<String> plain = text;
        return markup.or(() -> plain.map(Markup::ofText));
    }

    private static About about(Map<String, JsonNode> fields) {
        return new About(
                listed(fields, "infosources", "name").or(() -> string(fields, "source", "copyrightholder")),
                string(fields, "headline").or(() -> listed(fields, "headlines", "value")),
                string(fields, "byline", "by").map(NewsMl::names).orElse(List.of()),
                string(fields, "contentcreated", "firstcreated", "versioncreated")
                        .flatMap(Days::of),
                string(fields, "versioncreated").flatMap(Days::of),
                Optional.empty(),
                string(fields, "url", "uri").filter(uri -> uri.startsWith("http")));
    }

    private static Optional<String> listed(Map<String, JsonNode> fields, String list, String field) {
        for (JsonNode node : fields.getOrDefault(list, JSON.createArrayNode())) {
            if (!node.path(field).asString("").isBlank()) {
                return Optional.of(node.path(field).asString("").strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> string(Map<String, JsonNode> fields, String... names) {
        for (String name : names) {
            JsonNode value = fields.get(name);
            if (value != null && value.isString() && !value.asString().isBlank()) {
                return Optional.of(value.asString().strip());
            }
        }
        return Optional.empty();
    }
}
