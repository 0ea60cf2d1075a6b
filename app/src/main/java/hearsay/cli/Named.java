package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.ledger.Anchor;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.util.List;

/** The claim or document of a ledger that the command line names; stops with status 2 where there is none. */
final class Named {
    private Named() {}

    static Anchor anchor(KeptLedger kept, String id) {
        return Anchor.of(claim(kept, id));
    }

    static Claim claim(KeptLedger kept, String id) {
        return kept.claim(id)
                .orElseThrow(() -> new Stop(
                        ExitStatus.UNUSABLE,
                        "no claim '" + id + "' is in the ledger; 'hearsay search' tells the ids of claims"));
    }

    static Document document(KeptLedger kept, String idOrName) {
        List<Document> found = kept.find(idOrName);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new Stop(
                ExitStatus.UNUSABLE,
                found.isEmpty()
                        ? "no document '" + idOrName + "' is in the ledger"
                        : found.size() + " documents are called '" + idOrName + "'; name one by its id: "
                                + String.join(
                                        ", ", found.stream().map(Document::id).toList()));
    }
}
