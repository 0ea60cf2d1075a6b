package hearsay.web;

import hearsay.Hit;
import hearsay.brief.Brief;
import hearsay.brief.Line;
import hearsay.brief.Source;
import hearsay.ledger.Correction;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of single lines: documents with their claims, search, claims and their corrections. */
final class LinePages {
    private final Frame frame;
    private final Gate gate;
    private final Finding finding;

    LinePages(Frame frame, Gate gate) {
        this.frame = frame;
        this.gate = gate;
        this.finding = new Finding(frame.desk());
    }

    void documents(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        Brief brief = snapshot.lines().brief();
        Page page = frame.page(request, "Documents", "documents", Optional.of(snapshot));
        frame.show(
                request,
                "documents",
                page,
                Map.of("sources", Paged.of(brief.sources(), Asked.of(request)), "brief", brief));
    }

    void document(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        Source source = snapshot.source(request.pathParam("document"));
        Page page = frame.page(request, source.title(), "documents", Optional.of(snapshot));
        frame.show(request, "document", page, Map.of("look", DocumentLook.of(snapshot, source)));
    }

    void search(Context request) {
        Optional<Snapshot> snapshot = frame.snapshotIfAny(request);
        Asked asked = Asked.of(request);
        Page page = frame.page(request, "Search", "search", snapshot);
        boolean isAsked = Finding.isAsked(asked);
        List<Hit> hits = isAsked ? finding.find(asked, snapshot) : List.of();
        List<SearchLook.Found> found =
                hits.stream().map(hit -> found(hit, snapshot, page)).toList();
        List<String> ways = snapshot.isPresent() ? List.of("meaning") : List.of();
        boolean more = hits.size() == finding.most(asked);
        frame.show(request, "search", page, Map.of("look", new SearchLook(asked, ways, found, isAsked, more)));
    }

    /** Where a claim is told of: in its story, under the holder's name there. */
    private SearchLook.Found found(Hit hit, Optional<Snapshot> snapshot, Page page) {
        String claim = hit.claim().id();
        String document = hit.document().id();
        Optional<Line> line = snapshot.flatMap(one -> one.lines().line(claim));
        String base = line.isPresent() || !frame.desk().isOfManyStories() ? page.to("") : "/stories/" + document;
        String root = base.equals("/") ? "" : base;
        String holder = line.map(one -> one.wording().holder())
                .orElse(hit.claim().holder().name());
        return new SearchLook.Found(
                hit,
                line,
                holder,
                root + "/documents/" + document + "#p-" + claim,
                root + "/holders/" + Page.encoded(holder));
    }

    void claim(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        Line line = snapshot.line(request.pathParam("claim"));
        Page page = frame.page(request, "A claim", "documents", Optional.of(snapshot));
        List<Correction> entries = frame.desk().corrections();
        frame.show(
                request,
                "claim",
                page,
                Map.of(
                        "look",
                        new ClaimLook(
                                line,
                                CorrectionLook.of(entries, snapshot, page, line),
                                Signed.name(request),
                                Local.path(Given.query(request, "back")
                                        .orElse(page.to(
                                                "/claims/" + line.claim().id()))),
                                snapshot.lines())));
    }

    void correctDocument(Context request) {
        Snapshot snapshot = frame.snapshot(request);
        Source source = snapshot.source(request.pathParam("document"));
        Page page = frame.page(request, "Correct a document", "documents", Optional.of(snapshot));
        List<Source> others = snapshot.lines().brief().sources().stream()
                .filter(other -> other.number() != source.number())
                .toList();
        frame.show(
                request,
                "correctdocument",
                page,
                Map.of(
                        "source",
                        source,
                        "others",
                        others,
                        "by",
                        Signed.name(request),
                        "back",
                        Local.path(Given.query(request, "back").orElse(page.document(source)))));
    }

    void corrections(Context request) {
        Optional<Snapshot> snapshot = frame.snapshotIfAny(request);
        Page page = frame.page(request, "Corrections", "corrections", snapshot);
        List<Correction> entries = frame.desk().corrections();
        Snapshot shown = snapshot.orElseGet(() -> frame.desk().nothing());
        frame.show(request, "corrections", page, Map.of("entries", CorrectionLook.all(entries, shown, page)));
    }

    /** Enters what a form says, and goes back to where it stood. */
    void correct(Context request) {
        gate.checkForm(request);
        Map<String, String> values = new HashMap<>();
        request.formParamMap().forEach((name, given) -> values.put(name, given.getFirst()));
        String target = Given.form(request, "target").orElse("");
        ChangeForm form = ChangeForm.ofButton(Given.form(request, "change").orElse(""), target, values);
        enter(request, form, Given.form(request, "reason").orElse(""), Optional.of(target));
    }

    void undo(Context request) {
        gate.checkForm(request);
        ChangeForm form = new ChangeForm("undo", request.pathParam("entry"), Map.of());
        enter(request, form, "Undone on the page", Optional.empty());
    }

    private void enter(Context request, ChangeForm form, String reason, Optional<String> line) {
        Optional<String> story =
                frame.desk().isOfManyStories() && !request.pathParamMap().containsKey("story")
                        ? Optional.empty()
                        : Optional.of("told");
        String by = Given.form(request, "by").orElseGet(() -> Signed.name(request));
        int entry = frame.desk().correct(by.isEmpty() ? "A reader" : by, reason, form);
        Signed.remember(request, by);
        story.ifPresent(told -> frame.desk().fresh(frame.story(request)));
        String back = Local.path(Given.form(request, "back").orElse("/corrections"));
        request.redirect(Local.with(back, "entered", entry, line.map(id -> "c-" + id)), HttpStatus.SEE_OTHER);
    }
}
