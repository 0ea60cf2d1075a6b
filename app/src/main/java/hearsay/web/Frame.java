package hearsay.web;

import hearsay.KeptStory;
import hearsay.model.Document;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a page together: the story asked for, what is around it, the template. */
final class Frame {
    /** A page that nobody has seen yet is told of as being prepared rather than waited for. */
    private static final Duration PATIENCE_WITH_MANY = Duration.ofMillis(20);

    private static final Duration PATIENCE_WITH_ONE = Duration.ofSeconds(2);
    private static final Duration PATIENCE_OF_PROGRAMS = Duration.ofSeconds(30);

    /** What pages tell that have nothing to tell of an empty ledger, by template. */
    private static final Map<String, String> PROMISES = Map.of(
            "matters", "which questions they answer, and on which of them they agree",
            "holders", "who speaks in them, and what each of them says",
            "standing", "who denies what, and when that changes",
            "commitments", "who would do what if what happens",
            "forecasts", "who expects what by when",
            "flows", "who gives what to whom",
            "search", "who says anything that has the words you look for");

    private final Desk desk;
    private final String form;

    /** @param form the secret of this server's forms */
    Frame(Desk desk, String form) {
        this.desk = desk;
        this.form = form;
    }

    /** The stories of the ledger; a ledger of one has one, once there is something in it. */
    List<KeptStory> stories(Context request) {
        if (desk.isOfManyStories()) {
            return desk.stories(patience(request)).orElseThrow(() -> new NotYet(desk.progress()));
        }
        List<Document> documents =
                snapshot(request, Optional.empty()).view().ledger().documents();
        return documents.isEmpty() ? List.of() : List.of(new KeptStory(documents));
    }

    /** What a story is called. */
    String title(KeptStory story) {
        return desk.isOfManyStories() ? story.title() : desk.title();
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
        return named ? Optional.of(storyOf(request, request.pathParam("story"))) : Optional.empty();
    }

    /** What the story of a document is called; throws {@link NotYet} while the stories are being told apart. */
    String storyOf(Context request, String document) {
        stories(request);
        return desk.storyOf(document);
    }

    Snapshot snapshot(Context request) {
        return snapshot(request, story(request));
    }

    /** A story; throws {@link NotYet} where it is being prepared. */
    Snapshot snapshot(Context request, Optional<String> story) {
        return desk.snapshot(story, patience(request)).orElseThrow(() -> new NotYet(desk.progress()));
    }

    private Duration patience(Context request) {
        if (Api.isApi(request)) {
            return PATIENCE_OF_PROGRAMS;
        }
        return desk.isOfManyStories() ? PATIENCE_WITH_MANY : PATIENCE_WITH_ONE;
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
        Page.Site site = Gate.isAdmitted(request)
                ? new Page.Site(desk.title(), desk.isOfManyStories(), form, Assets.VERSION, true)
                : Page.Site.closed(Assets.VERSION);
        return new Page(site, title, section, story, asked.without("entered"), entered, stale);
    }

    void show(Context request, String template, Page page, Map<String, Object> parts) {
        Map<String, Object> all = new HashMap<>(parts);
        all.put("page", page);
        Optional<String> promise =
                page.story().filter(Snapshot::isEmpty).flatMap(none -> Optional.ofNullable(PROMISES.get(template)));
        if (promise.isPresent()) {
            Templates.render(request, "nothing", Map.of("page", page, "promise", promise.get()));
        } else {
            Templates.render(request, template, all);
        }
    }
}
