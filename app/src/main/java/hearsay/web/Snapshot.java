package hearsay.web;

import hearsay.LedgerView;
import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.Source;
import java.util.Optional;

/**
 * A story as pages show it: all that a ledger held at one revision, worked out once and never changed.
 *
 * @param revision of the ledger
 * @param story what the story is called in addresses; empty in a ledger of one
 * @param title for people
 */
record Snapshot(String revision, Optional<String> story, String title, LedgerView view, LedgerLines lines) {
    boolean isEmpty() {
        return view.ledger().documents().isEmpty();
    }

    /** The document of this id. */
    Source source(String id) {
        return lines.brief().sources().stream()
                .filter(source -> source.document().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.missing("No document " + id + " is in this story."));
    }

    Line line(String claim) {
        return lines.line(claim).orElseThrow(() -> Problem.missing("No claim " + claim + " is in this story."));
    }
}
