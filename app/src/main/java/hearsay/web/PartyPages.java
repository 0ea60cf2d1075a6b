package hearsay.web;

import hearsay.brief.LedgerLines;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that tell of who speaks: holders, and where they stand. */
final class PartyPages {
    private final Frame frame;

    PartyPages(Frame frame) {
        this.frame = frame;
    }

    void holders(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        Asked asked = Asked.of(request);
        List<LedgerLines.HolderLines> found = called(asked.word("words"), snapshot.lines());
        Page page = frame.page(request, "Holders", "holders", Optional.of(snapshot));
        frame.show(request, "holders", page, Map.of("holders", Paged.of(found, asked), "words", asked.word("words")));
    }

    /** The holders whose name or role has all of some words. */
    static List<LedgerLines.HolderLines> called(String words, LedgerLines lines) {
        return lines.holders().stream()
                .filter(holder ->
                        Words.areIn(words, holder.name(), holder.role().orElse("")))
                .toList();
    }

    void holder(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        String name = request.pathParam("name");
        LedgerLines.HolderLines holder = snapshot.lines()
                .holder(name)
                .orElseThrow(() -> Problem.missing("Nobody in this story is called " + name + "."));
        Page page = frame.page(request, name, "holders", Optional.of(snapshot));
        frame.show(request, "holder", page, Map.of("look", HolderLook.of(snapshot.lines(), holder)));
    }

    /** Who stood where on what, and when that changed. */
    void positions(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        StandingFilter filter = StandingFilter.of(Asked.of(request));
        Page page = frame.page(request, "Positions", "positions", Optional.of(snapshot));
        frame.show(
                request,
                "standing",
                page,
                Map.of(
                        "questions",
                        Paged.of(filter.of(snapshot.lines().standpoints()), Asked.of(request)),
                        "alone",
                        filter.alone(snapshot.lines().all()),
                        "words",
                        filter.words(),
                        "stance",
                        filter.stance().map(Given::label).orElse(""),
                        "show",
                        filter.changed() ? "changed" : ""));
    }
}
