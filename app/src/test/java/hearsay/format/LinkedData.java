package hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JSON-LD processor of its own makes sure that a document's terms are in its vocabulary: it drops those that are not. */
final class LinkedData {
    private LinkedData() {}

    static void assertKnown(String document, String contextName, Path contextFile) throws IOException, JsonLdError {
        String context = Files.readString(contextFile);
        DocumentLoader loader = (url, options) -> {
            assertThat(url.toString()).startsWith(contextName);
            return JsonDocument.of(new StringReader(context));
        };
        JsonDocument read = JsonDocument.of(new StringReader(document));
        JsonArray expanded = JsonLd.expand(read).loader(loader).get();
        int given = properties(read.getJsonContent().orElseThrow());
        assertThat(properties(expanded)).as("properties that are known").isEqualTo(given);
    }

    /** The properties in a tree, without those of the syntax ({@code @id}, {@code @value}, {@code id}, {@code type}). */
    private static int properties(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY ->
                value.asJsonArray().stream().mapToInt(LinkedData::properties).sum();
            case OBJECT -> properties(value.asJsonObject());
            default -> 0;
        };
    }

    private static int properties(JsonObject object) {
        return object.entrySet().stream()
                .mapToInt(e -> (syntax(e.getKey()) ? 0 : 1) + properties(e.getValue()))
                .sum();
    }

    private static boolean syntax(String key) {
        return key.startsWith("@") || key.equals("id") || key.equals("type");
    }
}
