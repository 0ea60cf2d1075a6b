package hearsay.web;

import hearsay.fetch.Address;
import hearsay.watch.AtomFeed;
import hearsay.watch.Batch;
import hearsay.watch.FeedName;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The page of the feeds that are watched and what changed by them, and the same changes as a feed. */
final class WatchPages {
    private static final int MOST_BATCHES = 50;

    private final Frame frame;
    private final Gate gate;
    private final Watching watching;

    WatchPages(Frame frame, Gate gate, Watching watching) {
        this.frame = frame;
        this.gate = gate;
        this.watching = watching;
    }

    void routes(RoutesConfig routes) {
        routes.get("/watch", this::show);
        routes.post("/watch", request -> change(request, true));
        routes.post("/watch/remove", request -> change(request, false));
        routes.get("/changes.atom", this::atom);
    }

    private void show(Context request) {
        // the page is of the whole ledger, and does not wait for a story
        Page page = frame.page(request, "Watch", "watch", Optional.empty());
        List<Batch> told = watching.told().stream().limit(MOST_BATCHES).toList();
        frame.show(request, "watch", page, Map.of("look", new WatchLook(watching.feeds(), watching.notices(), told)));
    }

    private void change(Context request, boolean watched) {
        gate.checkForm(request);
        Address feed = GivenAddresses.one(Given.form(request, "feed")
                .orElseThrow(() -> Problem.unusable("No address of a feed was given. Nothing was changed.")));
        if (watched) {
            watching.add(feed);
        } else {
            watching.remove(feed);
        }
        request.redirect("/watch", HttpStatus.SEE_OTHER);
    }

    private void atom(Context request) throws XMLStreamException {
        List<Batch> told = watching.told();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Instant updated = Watching.last(told).orElse(Instant.EPOCH);
        String called = frame.desk().title();
        String id = frame.desk().connections().alone(kept -> FeedName.of(kept.notes(), called));
        AtomFeed.write(bytes, called, id, updated, told.reversed());
        request.contentType("application/atom+xml; charset=utf-8").result(bytes.toByteArray());
    }
}
