package hearsay.web;

import hearsay.LedgerTitle;
import hearsay.model.Document;
import java.util.List;

/** What the ledger is called on its pages, by the API and in feeds: the one {@link LedgerTitle}. Safe for several threads. */
final class Naming {
    private final Connections connections;
    private final Revisions revisions;
    private final String ofFile;
    private volatile LedgerTitle title;
    private volatile Known known = new Known("", "");

    /** What it is called at one revision. */
    private record Known(String revision, String words) {}

    Naming(Connections connections, Revisions revisions, String ofFile) {
        this.connections = connections;
        this.revisions = revisions;
        this.ofFile = ofFile;
        title = connections.alone(kept -> LedgerTitle.of(kept, ofFile));
    }

    /** Whether somebody has called it so. */
    boolean isGiven() {
        return title.isGiven();
    }

    /** What it is called with these documents in it. */
    String with(List<Document> documents) {
        return title.with(documents);
    }

    /** What it is called with all that is in it now, whether that is linked or not. */
    String now() {
        LedgerTitle current = title;
        if (current.isSettled()) {
            return current.with(List.of());
        }
        String revision = revisions.now();
        Known last = known;
        if (!last.revision().equals(revision)) {
            last = new Known(revision, connections.searching(kept -> current.with(kept.documents())));
            known = last;
        }
        return last.words();
    }

    /** Calls it so from now on; by a blank name, what it would be called of itself. */
    void call(String name) {
        try {
            title = connections.alone(kept -> {
                LedgerTitle.call(kept, name);
                return LedgerTitle.of(kept, ofFile);
            });
        } catch (IllegalArgumentException e) {
            throw Problem.unusable(e.getMessage() + ". Nothing was changed.");
        }
        known = new Known("", "");
    }
}
