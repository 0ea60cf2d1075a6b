package hearsay.web;

import hearsay.fetch.Address;
import hearsay.watch.Batch;
import hearsay.watch.Told;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Feeds that are watched, and what was told of them, by the API. */
final class ApiWatch {
    private static final int LONGEST_BODY = 10_000;

    private final Watching watching;

    ApiWatch(Watching watching) {
        this.watching = watching;
    }

    void routes(RoutesConfig routes) {
        routes.get(Api.ROOT + "/watch", this::feeds);
        routes.post(Api.ROOT + "/watch", this::change);
        routes.get(Api.ROOT + "/told", this::told);
    }

    private void feeds(Context request) {
        ApiLists.send(request, state());
    }

    private ObjectNode state() {
        ObjectNode state = ApiLists.object();
        state.set(
                "feeds",
                ApiLists.array(watching.feeds().stream().map(ApiWatch::feed).toList()));
        state.set(
                "notices",
                ApiLists.array(watching.notices().stream()
                        .map(notice -> ApiLists.object()
                                .put("at", notice.at().toString())
                                .put("words", notice.words()))
                        .toList()));
        return state;
    }

    private static ObjectNode feed(Watching.Feed feed) {
        ObjectNode node = ApiLists.object()
                .put("address", feed.fared().feed().text())
                .put("removable", feed.named())
                .put("read", feed.fared().read())
                .put("failures", feed.fared().failures());
        ApiLists.text(node, "due", feed.fared().due().map(Instant::toString));
        return node;
    }

    private void change(Context request) throws IOException {
        JsonNode body = ApiLists.body(request, LONGEST_BODY);
        Address feed = GivenAddresses.one(body.path("feed").asString(""));
        if (body.path("watched").asBoolean(true)) {
            watching.add(feed);
        } else {
            watching.remove(feed);
        }
        ApiLists.send(request, state());
    }

    private void told(Context request) {
        List<ObjectNode> all = watching.told().stream()
                .flatMap(batch -> batch.changes().stream().map(change -> change(batch, change)))
                .toList();
        ApiLists.send(request, all, node -> node);
    }

    private static ObjectNode change(Batch batch, Told change) {
        ObjectNode node = ApiLists.object()
                .put("id", change.id())
                .put("at", batch.at().toString())
                .put("kind", change.kind())
                .put("story", change.story())
                .put("text", change.text());
        node.set(
                "citations",
                ApiLists.array(change.citations().stream().map(ApiWatch::cited).toList()));
        return node;
    }

    private static ObjectNode cited(Told.Cited cited) {
        ObjectNode node = ApiLists.object()
                .put("holder", cited.holder())
                .put("stance", cited.stance())
                .put("quote", cited.quote())
                .put("document", cited.document());
        ApiLists.text(node, "outlet", cited.outlet());
        ApiLists.text(node, "published", cited.published());
        ApiLists.text(node, "address", cited.address());
        return node;
    }
}
