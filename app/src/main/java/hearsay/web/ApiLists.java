package hearsay.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that all answers of the API share. */
final class ApiLists {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int USUAL = 50;
    private static final int MOST = 1_000;

    private ApiLists() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
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

    static void text(ObjectNode node, String name, Optional<String> value) {
        if (value.isPresent()) {
            node.put(name, value.get());
        } else {
            node.putNull(name);
        }
    }

    static void number(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        } else {
            node.putNull(name);
        }
    }

    /** An object that one of the formats has written. */
    static ObjectNode read(String line) {
        return (ObjectNode) JSON.readTree(line);
    }

    /** A body that was sent; what is longer than allowed is not read to its end. */
    static JsonNode body(Context request, long most) throws IOException {
        byte[] body = request.req().getInputStream().readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
        if (body.length > most) {
            throw Problem.tooMuch("The body is longer than " + most + " bytes. Nothing was changed.");
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw Problem.unusable("The body is no JSON: " + e.getOriginalMessage());
        }
    }

    static void send(Context request, JsonNode answer) {
        request.contentType("application/json").result(answer.toString());
    }

    /** A part of a list: {@code ?page=2&limit=100}. */
    static <T> void send(Context request, List<T> all, Function<T, ? extends JsonNode> writer) {
        send(request, part(request, all, writer));
    }

    /** The same, to be added to. */
    static <T> ObjectNode part(Context request, List<T> all, Function<T, ? extends JsonNode> writer) {
        Asked asked = Asked.of(request);
        int limit = asked.number("limit", USUAL, MOST);
        int page = asked.number("page", 1, Integer.MAX_VALUE / MOST);
        int from = Math.min(all.size(), (page - 1) * limit);
        List<T> some = all.subList(from, Math.min(all.size(), from + limit));
        ObjectNode answer = object().put("total", all.size()).put("page", page);
        return answer.set("items", array(some.stream().map(writer).toList()));
    }
}
