package hearsay.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small JSON objects for the linked formats. What is unknown is left out, as these formats have it, and not null. */
final class JsonObjects {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonObjects() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An object with its type. */
    static ObjectNode typed(String property, String type) {
        return object().put(property, type);
    }

    static ArrayNode array(List<? extends JsonNode> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static ArrayNode texts(List<String> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static ArrayNode numbers(List<Integer> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static void text(ObjectNode object, String name, Optional<?> value) {
        value.ifPresent(v -> object.put(name, v.toString()));
    }

    /** A list, where it holds anything. */
    static void list(ObjectNode object, String name, ArrayNode items) {
        if (!items.isEmpty()) {
            object.set(name, items);
        }
    }

    static void number(ObjectNode object, String name, OptionalDouble value) {
        value.ifPresent(v -> {
            if (v == Math.rint(v) && Math.abs(v) < 1e15) {
                object.put(name, (long) v);
            } else {
                object.put(name, v);
            }
        });
    }

    /**
     * Writes one object whose last property is a long list, an item a line, so that the list is never whole in memory.
     *
     * @param head the properties before the list
     * @param name what the list is called
     * @param items hands each item to the consumer it is given
     */
    static void write(Writer out, ObjectNode head, String name, Consumer<Consumer<JsonNode>> items) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            head.properties().forEach(p -> {
                json.writeName(p.getKey());
                json.writeTree(p.getValue());
            });
            json.writeName(name);
            json.writeStartArray();
            items.accept(item -> {
                json.writeRaw("\n");
                json.writeTree(item);
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write("\n");
        out.flush();
    }
}
