package hearsay.web;

import hearsay.KeptStory;
import hearsay.brief.Brief;
import hearsay.brief.Commitment;
import hearsay.brief.Expectations;
import hearsay.brief.FlowEntry;
import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.brief.Quote;
import hearsay.brief.chart.FlowGraph;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that tell of a story: its first screen, matters, commitments, forecasts, flows. */
final class StoryPages {
    private final Frame frame;

    StoryPages(Frame frame) {
        this.frame = frame;
    }

    /** The beginning: the story, the list of stories, or how to add the first documents. */
    void home(Context request) {
        if (frame.desk().isOfManyStories()) {
            stories(request);
        } else {
            story(request);
        }
    }

    void stories(Context request) {
        boolean single = !frame.desk().isOfManyStories();
        List<KeptStory> stories = frame.stories(request);
        Page page = frame.page(request, "Stories", "stories", single ? frame.snapshotIfAny(request) : Optional.empty());
        frame.show(
                request,
                "stories",
                page,
                Map.of(
                        "stories",
                        Paged.of(stories, Asked.of(request)),
                        "failed",
                        single ? List.of() : frame.desk().failed(),
                        "single",
                        single));
    }

    void story(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        if (snapshot.isEmpty() && snapshot.lines().brief().notRead().isEmpty()) {
            Page page = frame.page(request, snapshot.title(), "story", Optional.of(snapshot));
            frame.show(request, "empty", page, Map.of());
            return;
        }
        Optional<Instant> since = Looked.since(request);
        if (since.isEmpty()) {
            Looked.now(request, frame.desk().clock());
        }
        Optional<Snapshot> changed = since.flatMap(moment -> frame.desk().since(snapshot, moment));
        Snapshot shown = changed.orElse(snapshot);
        boolean unchanged = since.isPresent() && changed.isEmpty();
        Page page = frame.page(request, snapshot.title(), "story", Optional.of(shown));
        Brief brief = shown.lines().brief();
        String eyebrow = "Story · cut-off " + brief.cutOffWords();
        frame.show(
                request, "story", page, Map.of("look", new StoryLook(brief, Looked.words(since), unchanged, eyebrow)));
    }

    /** From now on, changes are told from this moment. */
    void looked(Context request) {
        Looked.now(request, frame.desk().clock());
        Page page = frame.page(request, "", "", frame.snapshotIfAny(request));
        request.redirect(page.to(""), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    void matters(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        MatterFilter filter = MatterFilter.of(Asked.of(request));
        Paged<MatterEntry> matters = Paged.of(filter.of(snapshot.lines()), Asked.of(request));
        Page page = frame.page(request, "Matters", "matters", Optional.of(snapshot));
        frame.show(request, "matters", page, Map.of("matters", matters, "filter", filter));
    }

    void matter(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        Line line = snapshot.line(request.pathParam("claim"));
        MatterEntry entry =
                line.matter().orElseThrow(() -> Problem.missing("The claim is of no question that others speak of."));
        Page page = frame.page(request, entry.matter().question(), "matters", Optional.of(snapshot));
        frame.show(request, "matter", page, Map.of("look", MatterLook.of(snapshot.lines(), entry)));
    }

    void commitments(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        CommitmentFilter filter = CommitmentFilter.of(Asked.of(request));
        List<Commitment> found = filter.of(snapshot.lines().brief().commitments());
        Page page = frame.page(request, "Commitments", "commitments", Optional.of(snapshot));
        frame.show(
                request,
                "commitments",
                page,
                Map.of("commitments", Paged.of(found, Asked.of(request)), "filter", filter));
    }

    void forecasts(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        ForecastFilter filter = ForecastFilter.of(Asked.of(request));
        List<Expectations> found = filter.of(snapshot.lines().brief().expectations());
        List<LedgerLines.HolderLines> scores = snapshot.lines().holders().stream()
                .filter(holder -> holder.scores() > 0)
                .toList();
        Page page = frame.page(request, "Forecasts", "forecasts", Optional.of(snapshot));
        frame.show(
                request,
                "forecasts",
                page,
                Map.of("groups", Paged.of(found, Asked.of(request)), "scores", scores, "filter", filter));
    }

    void flows(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        List<FlowEntry> flows = snapshot.lines().brief().flows();
        FlowGraph graph = FlowGraph.of(flows.stream()
                .map(flow -> new FlowGraph.Edge(
                        flow.giver(),
                        flow.receiver(),
                        1,
                        flow.what().map(Quote::words).orElse("")))
                .toList());
        Page page = frame.page(request, "Flows", "flows", Optional.of(snapshot));
        frame.show(request, "flows", page, Map.of("flows", Paged.of(flows, Asked.of(request)), "graph", graph.svg()));
    }
}
