package hearsay.read.file;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON from outside: nested 500 deep at most (Jackson's own limit), and not of more parts than memory has room for. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int PARTS = 2_000_000;

    private Json() {}

    /**
     * The tree of a text.
     *
     * @throws JacksonException where it is no JSON
     */
    static JsonNode tree(String text) throws Refused {
        long parts = text.chars().filter(c -> c == ',' || c == '[' || c == '{').count();
        if (parts > PARTS) {
            throw new Refused("too-complex", "is JSON of more than " + PARTS + " parts, which is the limit");
        }
        return MAPPER.readTree(text);
    }
}
