package hearsay.ledger;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Drift;
import hearsay.model.Echo;
import hearsay.model.FailedDocument;
import hearsay.model.Flow;
import hearsay.model.Matter;
import hearsay.model.PositionChange;
import hearsay.model.Story;
import hearsay.model.TriggerMet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The ledger of a story, or of several, a function of its documents and of nothing else: neither their order nor the time matters.
 *
 * @param stories which documents report one event, by their first documents
 * @param documents those read, story by story, by date, then name
 * @param failed those that could not be read, by name
 * @param claims by document in the order above, then by place
 * @param matters story by story, in reading order: most claims first
 * @param echoes documents that add no origin
 * @param changes holders that changed position
 * @param drifts relays that lost something
 * @param triggersMet commitments whose trigger a later claim reports as met
 * @param flows who gives what to whom
 */
public record Ledger(
        List<Story> stories,
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
        stories = List.copyOf(stories);
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

    /** One ledger of several stories, each linked by itself. */
    public static Ledger of(List<Ledger> stories, List<FailedDocument> failed) {
        return new Ledger(
                all(stories, Ledger::stories),
                all(stories, Ledger::documents),
                failed,
                all(stories, Ledger::claims),
                all(stories, Ledger::matters),
                all(stories, Ledger::echoes),
                all(stories, Ledger::changes),
                all(stories, Ledger::drifts),
                all(stories, Ledger::triggersMet),
                all(stories, Ledger::flows));
    }

    private static <T> List<T> all(List<Ledger> stories, Function<Ledger, Collection<T>> part) {
        return stories.stream().flatMap(story -> part.apply(story).stream()).toList();
    }

    /** The same ledger over other documents. */
    public Ledger withDocuments(List<Document> others) {
        return new Ledger(stories, others, failed, claims, matters, echoes, changes, drifts, triggersMet, flows);
    }
}
