package hearsay.web;

import hearsay.KeptStory;
import hearsay.format.SearchWriter;
import hearsay.model.FailedDocument;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The REST API under {@code /api/v1}: all that the pages tell. Its description, {@code openapi.json}, is served with it and
 * checked against it in the tests.
 */
final class Api {
    static final String ROOT = "/api/v1";
    private static final int LONGEST_BODY = 10_000;

    private final Frame frame;
    private final Finding finding;
    private final ApiParts parts;

    Api(Frame frame) {
        this.frame = frame;
        this.parts = new ApiParts(frame);
        this.finding = new Finding(frame.desk());
    }

    static boolean isApi(Context request) {
        return request.path().startsWith("/api/");
    }

    /** A problem document (RFC 9457). */
    static void problem(Context request, Problem problem) {
        request.contentType("application/problem+json")
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "about:blank")
                        .put("title", problem.title())
                        .put("status", problem.status())
                        .put("detail", problem.detail())
                        .toString());
    }

    void routes(RoutesConfig routes) {
        routes.get(ROOT + "/openapi.json", Assets::description);
        routes.get(ROOT + "/ledger", this::ledger);
        routes.post(ROOT + "/ledger", this::name);
        routes.get(ROOT + "/stories", this::stories);
        routes.get(ROOT + "/failed", this::failed);
        routes.get(ROOT + "/claims", this::search);
        parts.routes(routes);
    }

    private void ledger(Context request) {
        ObjectNode ledger = ApiLists.object()
                .put("name", frame.desk().title())
                .put("named", frame.desk().naming().isGiven())
                .put("kind", frame.desk().isOfManyStories() ? "many-stories" : "one-story")
                .put("revision", frame.desk().revision())
                .put("stories", frame.desk().progress().stories())
                .put("prepared", frame.desk().progress().prepared());
        ApiLists.send(request, ledger);
    }

    /** Calls the ledger by another name. */
    private void name(Context request) throws IOException {
        JsonNode name = ApiLists.body(request, LONGEST_BODY).path("name");
        if (!name.isString()) {
            throw Problem.unusable(
                    "The body is {\"name\": \"...\"}; an empty name gives the ledger back the name that it has"
                            + " of itself. Nothing was changed.");
        }
        frame.desk().call(name.asString());
        ledger(request);
    }

    private void stories(Context request) {
        ApiLists.send(request, frame.stories(request), this::story);
    }

    private ObjectNode story(KeptStory story) {
        ObjectNode node = ApiLists.object().put("id", story.id()).put("title", frame.title(story));
        node.put("from", story.from().map(Object::toString).orElse(null));
        node.put("to", story.to().map(Object::toString).orElse(null));
        node.set(
                "documents",
                ApiLists.texts(story.documents().stream().map(one -> one.id()).toList()));
        return node;
    }

    private void failed(Context request) {
        ApiLists.send(
                request,
                frame.desk().failed(),
                (FailedDocument one) -> ApiLists.object()
                        .put("doc", one.name())
                        .put("reason", one.reason())
                        .put("detail", one.detail()));
    }

    private void search(Context request) {
        Asked asked = Asked.of(request);
        boolean named = asked.get("story").isPresent() || !frame.desk().isOfManyStories();
        Optional<Snapshot> snapshot = asked.word("by").equals("meaning") && named
                ? Optional.of(parts.snapshot(request, Optional.empty()))
                : Optional.empty();
        List<ObjectNode> found = finding.find(asked, snapshot).stream()
                .map(hit -> {
                    StringWriter line = new StringWriter();
                    try {
                        new SearchWriter(line).line(hit.document(), hit.claim(), hit.corrections());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return ApiLists.read(line.toString());
                })
                .toList();
        ObjectNode answer = ApiLists.object().put("more", found.size() == finding.most(asked));
        answer.set("items", ApiLists.array(found));
        ApiLists.send(request, answer);
    }
}
