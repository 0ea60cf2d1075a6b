package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API does what its description says: every path, every answer, every example. */
class ApiTest {
    private static final TestSite SITE = TestSite.example();
    private static final JsonNode API = SITE.json("/api/v1/openapi.json");

    private static String first(String list, String field) {
        return SITE.json("/api/v1/" + list).path("items").path(0).path(field).asString();
    }

    /** The addresses at which each described path is asked for. */
    private static Map<String, List<String>> asked() {
        String claim = SITE.json("/api/v1/matters?type=count")
                .path("items")
                .path(0)
                .path("claims")
                .path(0)
                .asString();
        return Map.ofEntries(
                Map.entry("/api/v1/openapi.json", List.of("")),
                Map.entry("/api/v1/ledger", List.of("")),
                Map.entry("/api/v1/stories", List.of("")),
                Map.entry("/api/v1/story", List.of("", "?since=2000-01-01", "?since=2031-03-09T12:00:00Z")),
                Map.entry("/api/v1/documents", List.of("", "?page=2&limit=5")),
                Map.entry("/api/v1/documents/{document}", List.of(first("documents", "id"))),
                Map.entry("/api/v1/failed", List.of("")),
                Map.entry(
                        "/api/v1/claims",
                        List.of("?words=gates", "?words=soldiers&by=meaning", "?stance=denies&limit=3")),
                Map.entry("/api/v1/claims/{claim}", List.of(claim, "nothing")),
                Map.entry("/api/v1/matters", List.of("", "?status=contested&sort=newest", "?status=perhaps")),
                Map.entry("/api/v1/matters/{claim}", List.of(claim)),
                Map.entry("/api/v1/holders", List.of("", "?words=ministry", "?limit=0")),
                Map.entry("/api/v1/holders/{name}", List.of("Ilko%20Marden", "Nobody%20at%20all")),
                Map.entry("/api/v1/changes", List.of("")),
                Map.entry(
                        "/api/v1/positions",
                        List.of("", "?stance=denies&show=changed", "?words=gates&limit=1", "?stance=perhaps")),
                Map.entry("/api/v1/commitments", List.of("", "?met=with-trigger&actor=the", "?met=perhaps")),
                Map.entry("/api/v1/forecasts", List.of("", "?show=named&words=the", "?show=perhaps")),
                Map.entry("/api/v1/flows", List.of("")),
                Map.entry("/api/v1/corrections", List.of("", "?claim=" + claim, "?claim=nothing")),
                Map.entry("/api/v1/watch", List.of("")),
                Map.entry("/api/v1/told", List.of("", "?page=2&limit=5")),
                Map.entry("/api/v1/export", List.of("")),
                Map.entry("/api/v1/additions/{addition}", List.of("nothing")),
                Map.entry("/api/v1/brief.{form}", List.of("html", "md", "pdf", "docx", "txt")));
    }

    @TestFactory
    Stream<DynamicTest> answersAsDescribed() {
        Map<String, List<String>> asked = asked();
        return API.path("paths").properties().stream()
                .flatMap(path -> asked.getOrDefault(path.getKey(), List.of()).stream()
                        .map(part -> DynamicTest.dynamicTest(
                                path.getKey() + " " + part,
                                () -> isAsDescribed(
                                        path.getValue().path("get"), SITE.get(address(path.getKey(), part))))));
    }

    private static String address(String path, String part) {
        return path.contains("{") ? path.substring(0, path.indexOf('{')) + part : path + part;
    }

    private static void isAsDescribed(JsonNode operation, HttpResponse<String> answer) {
        String status = String.valueOf(answer.statusCode());
        JsonNode responses = operation.path("responses");
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        JsonNode content = (responses.has(status) ? responses.path(status) : responses.path("default")).path("content");
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertThat(content.has(type))
                .as("%s is a described type of %s", type, status)
                .isTrue();
        if (type.endsWith("json")) {
            assertThat(faults(content.path(type).path("schema"), answer.body())).isEmpty();
        }
    }

    private static List<Error> faults(JsonNode schema, String body) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.setAll((ObjectNode) schema);
        whole.set("components", API.path("components"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema compiled = registry.getSchema(whole.toString(), InputFormat.JSON);
        return compiled.validate(body, InputFormat.JSON);
    }

    @Test
    void everyPathThatIsServedIsDescribedAndTheOtherWayRound() {
        Set<String> described = new TreeSet<>();
        API.path("paths").properties().forEach(path -> described.add(path.getKey()));
        assertThat(described).isEqualTo(new TreeSet<>(asked().keySet()));
        assertThat(SITE.apiPaths()).isEqualTo(described);
    }

    @Test
    void examplesAreOfTheirSchemas() {
        List<String> wrong = new ArrayList<>();
        API.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> contents(method.getValue()).forEach(content -> {
                            if (content.has("example") && content.path("schema").has("$ref")
                                    || content.path("example").isObject()) {
                                faults(
                                                content.path("schema"),
                                                content.path("example").toString())
                                        .forEach(fault -> wrong.add(path.getKey() + ": " + fault));
                            }
                        })));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotAsDescribedIsNoticed() {
        JsonNode ledger = API.path("paths")
                .path("/api/v1/ledger")
                .path("get")
                .path("responses")
                .path("200");
        JsonNode schema = ledger.path("content").path("application/json").path("schema");
        assertThat(
                        faults(
                                schema,
                                "{\"name\":\"x\",\"named\":true,\"kind\":\"of two\",\"revision\":1,\"stories\":1,\"prepared\":1}"))
                .hasSize(2);
    }

    private static List<JsonNode> contents(JsonNode operation) {
        List<JsonNode> contents = new ArrayList<>();
        operation.path("requestBody").path("content").forEach(contents::add);
        operation.path("responses").forEach(response -> response.path("content").forEach(contents::add));
        return contents;
    }

    @Test
    void aCorrectionIsEnteredShownAndUndone() {
        String claim = first("claims?words=gates", "id");
        String before = SITE.json("/api/v1/claims/" + claim).path("stance").asString();
        HttpResponse<String> entered = SITE.postJson(
                "/api/v1/corrections",
                "{\"by\":\"Mara Lind\",\"reason\":\"heard it\",\"change\":\"stance\",\"target\":\"" + claim
                        + "\",\"value\":\"doubts\"}");
        assertThat(entered.statusCode()).isEqualTo(201);
        isAsDescribed(API.path("paths").path("/api/v1/corrections").path("post"), entered);
        assertThat(SITE.json("/api/v1/claims/" + claim).path("stance").asString())
                .isEqualTo("doubts");
        int entry = JsonMapper.shared().readTree(entered.body()).path("id").asInt();
        HttpResponse<String> undone = SITE.postJson(
                "/api/v1/corrections",
                "{\"by\":\"Mara Lind\",\"reason\":\"misheard\",\"change\":\"undo\",\"target\":\"" + entry + "\"}");
        assertThat(undone.statusCode()).isEqualTo(201);
        assertThat(SITE.json("/api/v1/claims/" + claim).path("stance").asString())
                .isEqualTo(before);
        assertThat(SITE.json("/api/v1/corrections?claim=" + claim).path("total").asInt())
                .as("the entry and what undid it")
                .isEqualTo(2);
        assertThat(SITE.json("/api/v1/corrections?claim=" + other(claim))
                        .path("total")
                        .asInt())
                .isZero();
    }

    private static String other(String claim) {
        return SITE.json("/api/v1/claims?stance=denies")
                .path("items")
                .valueStream()
                .map(node -> node.path("id").asString())
                .filter(id -> !id.equals(claim))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCorrectionThatSaysTooLittleChangesNothingAndSaysWhatIsMissing() {
        HttpResponse<String> answer =
                SITE.postJson("/api/v1/corrections", "{\"by\":\"Mara Lind\",\"change\":\"stance\",\"target\":\"x\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("reason", "Nothing was changed");
    }
}
