package hearsay.ledger;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Drift;
import hearsay.model.Echo;
import hearsay.model.FailedDocument;
import hearsay.model.Flow;
import hearsay.model.Matter;
import hearsay.model.PositionChange;
import hearsay.model.TriggerMet;
import java.util.List;

/**
 * The ledger of one story, a function of its documents and of nothing else: neither their order nor the time matters.
 *
 * @param documents those read, by date, then name
 * @param failed those that could not be read, by name
 * @param claims by document in the order above, then by place
 * @param matters in reading order: most claims first
 * @param echoes documents that add no origin
 * @param changes holders that changed position
 * @param drifts relays that lost something
 * @param triggersMet commitments whose trigger a later claim reports as met
 * @param flows who gives what to whom
 */
public record Ledger(
        List<Document> documents,
        List<FailedDocument> failed,
        List<Claim> claims,
        List<Matter> matters,
        List<Echo> echoes,
        List<PositionChange> changes,
        List<Drift> drifts,
        List<TriggerMet> triggersMet,
        List<Flow> flows) {
    public Ledger {
        documents = List.copyOf(documents);
        failed = List.copyOf(failed);
        claims = List.copyOf(claims);
        matters = List.copyOf(matters);
        echoes = List.copyOf(echoes);
        changes = List.copyOf(changes);
        drifts = List.copyOf(drifts);
        triggersMet = List.copyOf(triggersMet);
        flows = List.copyOf(flows);
    }

    /** The same ledger over other documents. */
    public Ledger withDocuments(List<Document> others) {
        return new Ledger(others, failed, claims, matters, echoes, changes, drifts, triggersMet, flows);
    }
}
