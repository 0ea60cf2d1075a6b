package hearsay.web;

import hearsay.format.CorrectionsWriter;
import hearsay.ledger.Correction;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API changes: documents added, corrections entered. */
final class ApiWork {
    private final Frame frame;
    private final Additions additions;
    private final Limits limits;
    private final ApiParts parts;

    ApiWork(Frame frame, Additions additions, Limits limits) {
        this.frame = frame;
        this.additions = additions;
        this.limits = limits;
        this.parts = new ApiParts(frame);
    }

    void routes(RoutesConfig routes) {
        routes.post(Api.ROOT + "/documents", this::add);
        routes.get(Api.ROOT + "/additions/{addition}", this::addition);
        routes.get(Api.ROOT + "/corrections", this::corrections);
        routes.post(Api.ROOT + "/corrections", this::correct);
    }

    private void add(Context request) throws IOException {
        JsonNode body = ApiLists.body(request, limits.uploadBytes());
        if (Stream.of("documents", "files", "addresses").filter(body::has).count() > 1) {
            throw Problem.unusable("A body has documents, files or addresses, one of them. Nothing was added.");
        }
        Addition addition = body.has("addresses")
                ? addresses(body)
                : body.has("files") ? files(body.path("files")) : documents(body.path("documents"));
        request.status(HttpStatus.ACCEPTED).header("Location", Api.ROOT + "/additions/" + addition.id());
        ApiLists.send(request, state(addition));
    }

    private Addition addresses(JsonNode body) {
        List<String> given = new ArrayList<>();
        for (JsonNode one : body.path("addresses")) {
            if (!one.isString()) {
                throw Problem.unusable("An address is a string, not " + one + ". Nothing was added.");
            }
            given.add(one.asString());
        }
        return additions.begin(GivenAddresses.of(given));
    }

    private Addition documents(JsonNode documents) {
        if (!documents.isArray() || documents.isEmpty()) {
            throw Problem.unusable(
                    "The body is {\"documents\": [{\"id\", \"text\" or \"html\", ...}]} with one or more, or"
                            + " {\"files\": [{\"name\", \"base64\"}]}, or {\"addresses\": [\"https://...\"]}.");
        }
        if (documents.size() > limits.files()) {
            throw Problem.tooMuch("At most " + limits.files() + " documents at once. Nothing was added.");
        }
        StringBuilder lines = new StringBuilder();
        documents.forEach(document -> lines.append(document).append('\n'));
        Upload upload = new Upload(limits.withoutFileLimit());
        upload.add("sent.jsonl", new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)));
        return additions.begin(upload, documents.size());
    }

    /** Files of any kind that the reader knows, as they would be dropped on the page. */
    private Addition files(JsonNode files) {
        Upload upload = new Upload(limits);
        try {
            for (JsonNode file : files) {
                upload.add(file.path("name").asString(""), new ByteArrayInputStream(bytes(file)));
            }
        } catch (RuntimeException e) {
            upload.close();
            throw e;
        }
        return additions.begin(upload);
    }

    private static byte[] bytes(JsonNode file) {
        try {
            return Base64.getDecoder().decode(file.path("base64").asString(""));
        } catch (IllegalArgumentException e) {
            throw Problem.unusable("A file is {\"name\": \"report.pdf\", \"base64\": \"...\"}; of " + file.path("name")
                    + " the bytes are no base64: " + e.getMessage() + ". Nothing was added.");
        }
    }

    private void addition(Context request) {
        Addition addition = additions
                .find(request.pathParam("addition"))
                .orElseThrow(() -> Problem.missing("No such addition is known; what was added is in the ledger."));
        ApiLists.send(request, state(addition));
    }

    private static ObjectNode state(Addition addition) {
        Addition.State state = addition.state();
        ObjectNode node = ApiLists.object()
                .put("id", addition.id())
                .put("step", Given.label(state.step()))
                .put("total", state.total())
                .put("message", state.words());
        node.set(
                "done",
                ApiLists.array(state.done().stream()
                        .map(one -> ApiLists.object()
                                .put("what", one.what())
                                .put("doc", one.name())
                                .put("detail", one.detail()))
                        .toList()));
        return node;
    }

    private void corrections(Context request) {
        ApiLists.send(request, lines(asked(request, frame.desk().corrections())), node -> node);
    }

    /** Those of a claim or of a story, where one is named. */
    private List<Correction> asked(Context request, List<Correction> entries) {
        Optional<String> claim = Given.query(request, "claim");
        if (claim.isEmpty() && Given.query(request, "story").isEmpty()) {
            return entries;
        }
        Snapshot snapshot = parts.snapshot(request, claim);
        return claim.map(id -> CorrectionLook.ofClaim(entries, snapshot.line(id)))
                .orElseGet(() -> CorrectionLook.ofStory(entries, snapshot));
    }

    private List<ObjectNode> lines(List<Correction> entries) {
        StringWriter lines = new StringWriter();
        try {
            new CorrectionsWriter(lines).lines(entries, frame.desk().marks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString().lines().map(ApiLists::read).toList();
    }

    private void correct(Context request) throws IOException {
        JsonNode body = ApiLists.body(request, 100_000);
        Map<String, String> values = new HashMap<>();
        body.properties().forEach(field -> {
            if (!field.getValue().isNull() && !field.getValue().isContainer()) {
                values.put(field.getKey(), field.getValue().asString());
            }
        });
        ChangeForm form = new ChangeForm(needed(values, "change"), needed(values, "target"), values);
        int entry = frame.desk().correct(needed(values, "by"), needed(values, "reason"), form);
        if (!frame.desk().isOfManyStories()) {
            frame.desk().fresh(Optional.empty());
        }
        List<Correction> entries = frame.desk().corrections();
        request.status(HttpStatus.CREATED);
        ApiLists.send(
                request,
                lines(entries).stream()
                        .filter(node -> node.path("id").asInt() == entry)
                        .findFirst()
                        .orElseThrow());
    }

    private static String needed(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.unusable("A correction needs \"" + name + "\". Nothing was changed."));
    }
}
