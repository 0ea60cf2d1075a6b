package hearsay;

import hearsay.ledger.Correction;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim that a search has found.
 *
 * @param claim with its corrections made
 * @param corrections the entries that hold for it
 */
public record Hit(Document document, Claim claim, List<Correction> corrections) {
    public Hit {
        corrections = List.copyOf(corrections);
    }

    /** When the statement was made, or else when the document was published. */
    public Optional<PartialDate> date() {
        return claim.said().or(document::reference);
    }

    /** The exact words of what is claimed, in text order. */
    public List<String> words() {
        return claim.content().stream().map(span -> span.of(document.text())).toList();
    }
}
