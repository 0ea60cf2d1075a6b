package hearsay.web;

import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.format.LedgerWriter;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The addresses of the API that tell of one story and its parts. */
final class ApiParts {
    private final Frame frame;

    ApiParts(Frame frame) {
        this.frame = frame;
    }

    void routes(RoutesConfig routes) {
        routes.get(Api.ROOT + "/story", this::story);
        routes.get(
                Api.ROOT + "/documents",
                request -> list(
                        request,
                        s -> s.lines().brief().sources(),
                        (told, one) -> new ApiStory(told).document(one, false)));
        routes.get(Api.ROOT + "/documents/{document}", this::document);
        routes.get(Api.ROOT + "/claims/{claim}", request -> {
            Snapshot snapshot = snapshot(request, Optional.of(request.pathParam("claim")));
            ApiLists.send(request, new ApiStory(snapshot).claim(snapshot.line(request.pathParam("claim"))));
        });
        routes.get(
                Api.ROOT + "/matters",
                request -> list(
                        request,
                        s -> MatterFilter.of(Asked.of(request)).of(s.lines()),
                        (told, one) -> new ApiStory(told).matter(one)));
        routes.get(Api.ROOT + "/matters/{claim}", this::matter);
        routes.get(
                Api.ROOT + "/holders",
                request -> list(
                        request,
                        s -> PartyPages.called(Asked.of(request).word("words"), s.lines()),
                        (told, one) -> new ApiStory(told).holder(one)));
        routes.get(Api.ROOT + "/holders/{name}", this::holder);
        routes.get(Api.ROOT + "/positions", this::positions);
        routes.get(
                Api.ROOT + "/changes",
                request -> list(
                        request,
                        s -> s.lines().brief().positions().turns(),
                        (told, one) -> new ApiPositions(told).turn(one)));
        routes.get(
                Api.ROOT + "/commitments",
                request -> list(
                        request,
                        s -> CommitmentFilter.of(Asked.of(request))
                                .of(s.lines().brief().commitments()),
                        (told, one) -> new ApiEntries(told).commitment(one)));
        routes.get(
                Api.ROOT + "/forecasts",
                request -> list(
                        request,
                        s -> ForecastFilter.of(Asked.of(request))
                                .of(s.lines().brief().expectations()),
                        (told, one) -> new ApiEntries(told).expectations(one)));
        routes.get(
                Api.ROOT + "/flows",
                request ->
                        list(request, s -> s.lines().brief().flows(), (told, one) -> new ApiEntries(told).flow(one)));
        routes.get(Api.ROOT + "/export", this::export);
        routes.get(
                Api.ROOT + "/brief.{form}",
                request -> new Editions(frame).send(request, snapshot(request, Optional.empty())));
    }

    /** The story that the parameter {@code story} names, or that of a document or claim. */
    Snapshot snapshot(Context request, Optional<String> part) {
        if (!frame.desk().isOfManyStories()) {
            return frame.snapshot(request, Optional.empty());
        }
        String named = Given.query(request, "story")
                .or(() -> part.map(id -> id.split("-", 2)[0]))
                .orElseThrow(() -> Problem.unusable(
                        "The ledger is of many stories; name one by ?story=ID (/stories lists them)."));
        return frame.snapshot(request, Optional.of(frame.storyOf(request, named)));
    }

    private interface Part<T> {
        List<T> of(Snapshot snapshot);
    }

    private interface Writing<T> {
        ObjectNode write(Snapshot story, T item);
    }

    private <T> void list(Context request, Part<T> part, Writing<T> writing) {
        Snapshot snapshot = snapshot(request, Optional.empty());
        ApiLists.send(request, part.of(snapshot), item -> writing.write(snapshot, item));
    }

    private void story(Context request) {
        Snapshot snapshot = snapshot(request, Optional.empty());
        Snapshot shown = Given.query(request, "since").isEmpty()
                ? snapshot
                : frame.desk()
                        .since(snapshot, Looked.since(request).orElseThrow())
                        .orElse(snapshot);
        ApiLists.send(request, new ApiStory(shown).overview());
    }

    private void document(Context request) {
        Snapshot snapshot = snapshot(request, Optional.of(request.pathParam("document")));
        ApiLists.send(request, new ApiWhole(snapshot).document(snapshot.source(request.pathParam("document"))));
    }

    private void matter(Context request) {
        String id = request.pathParam("claim");
        Snapshot snapshot = snapshot(request, Optional.of(id));
        Line line = snapshot.line(id);
        MatterEntry entry =
                line.matter().orElseThrow(() -> Problem.missing("The claim is of no question that others speak of."));
        ApiLists.send(request, new ApiWhole(snapshot).matter(entry));
    }

    /** Beside the questions, the lines that are of none that others speak of. */
    private void positions(Context request) {
        Snapshot snapshot = snapshot(request, Optional.empty());
        StandingFilter filter = StandingFilter.of(Asked.of(request));
        ObjectNode answer = ApiLists.part(
                request, filter.of(snapshot.lines().standpoints()), new ApiPositions(snapshot)::standpoints);
        answer.set("alone", ApiPositions.ids(filter.alone(snapshot.lines().all())));
        ApiLists.send(request, answer);
    }

    private void holder(Context request) {
        Snapshot snapshot = snapshot(request, Optional.empty());
        String name = request.pathParam("name");
        ApiLists.send(
                request,
                new ApiWhole(snapshot)
                        .holder(snapshot.lines()
                                .holder(name)
                                .orElseThrow(() -> Problem.missing("Nobody in this story is called " + name + "."))));
    }

    private void export(Context request) throws IOException {
        Snapshot snapshot = snapshot(request, Optional.empty());
        StringWriter lines = new StringWriter();
        new LedgerWriter().write(snapshot.view().ledger(), snapshot.view().marks(), lines);
        request.contentType("application/jsonl; charset=utf-8").result(lines.toString());
    }
}
