package hearsay.watch;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON and back. */
final class Json {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Json() {}

    static String of(Object made) {
        return JSON.writeValueAsString(made);
    }

    /** Empty where another version wrote something else. */
    static <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(JSON.readValue(text, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
