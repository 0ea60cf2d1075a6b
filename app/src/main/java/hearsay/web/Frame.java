package hearsay.web;

import hearsay.KeptStory;
import hearsay.model.Document;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a page together: the story asked for, what is around it, the template. */
final class Frame {
    private final Desk desk;
    private final Page.Site site;

    Frame(Desk desk, Page.Site site) {
        this.desk = desk;
        this.site = site;
    }

    /** What the ledger is called. */
    String name() {
        return site.name();
    }

    /** The stories of the ledger; a ledger of one has one, once there is something in it. */
    List<KeptStory> stories() {
        if (desk.isOfManyStories()) {
            return desk.stories();
        }
        List<Document> documents =
                desk.snapshot(Optional.empty()).view().ledger().documents();
        return documents.isEmpty() ? List.of() : List.of(new KeptStory(documents));
    }

    Desk desk() {
        return desk;
    }

    /** The story that the address names; empty in a ledger of one. */
    Optional<String> story(Context request) {
        boolean named = request.pathParamMap().containsKey("story");
        if (named && !desk.isOfManyStories()) {
            throw Problem.missing("This ledger is of one story, which is told at /.");
        }
        if (!named && desk.isOfManyStories()) {
            throw Problem.missing("This ledger is of many stories; choose one at /stories.");
        }
        return named ? Optional.of(desk.storyOf(request.pathParam("story"))) : Optional.empty();
    }

    Snapshot snapshot(Context request) {
        return desk.snapshot(story(request));
    }

    /** The story where the address names one or there is but one. */
    Optional<Snapshot> snapshotIfAny(Context request) {
        boolean none = desk.isOfManyStories() && !request.pathParamMap().containsKey("story");
        return none ? Optional.empty() : Optional.of(snapshot(request));
    }

    Page page(Context request, String title, String section, Optional<Snapshot> story) {
        Asked asked = Asked.of(request);
        Optional<Integer> entered =
                asked.get("entered").filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
        boolean stale = story.filter(desk::isStale).isPresent();
        return new Page(site, title, section, story, asked.without("entered"), entered, stale);
    }

    void show(Context request, String template, Page page, Map<String, Object> parts) {
        Map<String, Object> all = new HashMap<>(parts);
        all.put("page", page);
        Templates.render(request, template, all);
    }
}
