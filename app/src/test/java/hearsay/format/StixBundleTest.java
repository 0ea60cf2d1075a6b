package hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hearsay.brief.SmallLedger;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class StixBundleTest {
    private static final String PUBLISHED_AT =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";
    private static final Map<String, String> FOLDERS =
            Map.of("identity", "sdos", "note", "sdos", "opinion", "sdos", "grouping", "sdos", "report", "sdos");

    @Test
    void aDenialIsANoteAndAnOpinionOfItsHolder() throws IOException {
        JsonNode objects = Exported.json(new StixBundle(), SmallLedger.ledger()).get("objects");
        List<JsonNode> denials = new ArrayList<>();
        for (JsonNode object : objects) {
            if (object.get("type").asString().equals("opinion")
                    && object.get("opinion").asString().equals("strongly-disagree")) {
                denials.add(object);
            }
        }
        JsonNode opinion = denials.getFirst();
        assertThat(opinion.get("authors").get(0).asString()).isEqualTo("Alma Line");
        assertThat(opinion.get("explanation").asString()).contains("No crew were at fault");
    }

    @Test
    void identifiersAreUniqueAndEveryReferenceIsInTheBundle() throws IOException {
        for (Ledger ledger : Exported.ledgers()) {
            Set<String> ids = new HashSet<>();
            JsonNode objects = Exported.json(new StixBundle(), ledger).get("objects");
            objects.forEach(
                    object -> assertThat(ids.add(object.get("id").asString())).isTrue());
            for (JsonNode object : objects) {
                if (object.has("created_by_ref")) {
                    assertThat(ids).contains(object.get("created_by_ref").asString());
                }
                if (object.has("object_refs")) {
                    object.get("object_refs").forEach(ref -> assertThat(ids).contains(ref.asString()));
                }
                if (object.has("extensions")) {
                    assertThat(ids).containsAll(object.get("extensions").propertyNames());
                }
            }
        }
    }

    /** The schemas by the address that each gives itself. */
    private static Map<String, String> schemas(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                texts.put(PUBLISHED_AT + folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void everyObjectFollowsTheSchemaOfOasis() throws IOException {
        Path folder = Exported.schema("stix-2.1/schemas");
        Map<String, String> texts = schemas(folder);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
        Map<String, Schema> schemas = new HashMap<>();
        for (Ledger ledger : Exported.ledgers()) {
            for (JsonNode object : Exported.json(new StixBundle(), ledger).get("objects")) {
                String type = object.get("type").asString();
                Schema schema = schemas.computeIfAbsent(
                        type,
                        t -> registry.getSchema(SchemaLocation.of(
                                PUBLISHED_AT + FOLDERS.getOrDefault(t, "common") + "/" + t + ".json")));
                assertThat(schema.validate(object)).as(object.toString()).isEmpty();
            }
        }
        assertThat(schemas.keySet())
                .contains("identity", "note", "opinion", "grouping", "report", "extension-definition");
        Schema note = registry.getSchema(SchemaLocation.of(PUBLISHED_AT + "sdos/note.json"));
        JsonNode empty = JsonNodeFactory.instance.objectNode().put("type", "note");
        assertThat(note.validate(empty)).as("a check that can fail").isNotEmpty();
    }
}
