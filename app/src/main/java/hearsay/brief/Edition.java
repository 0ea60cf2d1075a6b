package hearsay.brief;

import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.PositionChange;
import hearsay.model.TriggerMet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed since the last edition.
 *
 * @param first whether there was none
 * @param changes one sentence each; empty where nothing changed
 */
public record Edition(boolean first, List<Change> changes) {
    public Edition {
        changes = List.copyOf(changes);
    }

    /**
     * One thing that changed.
     *
     * @param text a sentence
     * @param citations of the claims under it
     */
    public record Change(String text, List<Cite> citations) {
        public Change {
            citations = List.copyOf(citations);
        }
    }

    static Edition initial() {
        return new Edition(true, List.of());
    }

    static Edition since(Ledger last, LedgerIndex index, Citations citations) {
        List<Change> changes = new ArrayList<>();
        Set<String> known = last.claims().stream().map(Claim::id).collect(Collectors.toSet());
        documents(last, index).ifPresent(changes::add);
        for (Matter matter : index.ledger().matters()) {
            matter(last, known, index, citations, matter).ifPresent(changes::add);
        }
        Set<PositionChange> turned = new HashSet<>();
        last.changes().forEach(change -> turned.add(timeless(change)));
        for (PositionChange change : index.ledger().changes()) {
            if (!turned.contains(timeless(change))) {
                String how = change.admission() ? " now grants what it had denied: " : " changed position: ";
                String text =
                        change.holder() + how + index.matter(change.matter()).question();
                changes.add(new Change(text, cite(index, citations, List.of(change.from(), change.to()))));
            }
        }
        for (TriggerMet met : index.ledger().triggersMet()) {
            if (!last.triggersMet().contains(met)) {
                String text = "A trigger is reported as met: " + met.why();
                changes.add(new Change(text, cite(index, citations, List.of(met.commitment(), met.report()))));
            }
        }
        return new Edition(false, changes);
    }

    private static Optional<Change> documents(Ledger last, LedgerIndex index) {
        Set<String> known = last.documents().stream().map(Document::id).collect(Collectors.toSet());
        int added = (int) index.documents().stream()
                .filter(document -> !known.contains(document.id()))
                .count();
        return added == 0
                ? Optional.empty()
                : Optional.of(new Change(
                        NumberWords.capital(NumberWords.count(added, "document")) + " more read.", List.of()));
    }

    private static Optional<Change> matter(
            Ledger last, Set<String> known, LedgerIndex index, Citations citations, Matter matter) {
        Optional<Matter> before = before(last, matter);
        List<String> fresh = matter.claims().stream()
                .filter(id -> !known.contains(id))
                .limit(3)
                .toList();
        if (before.isEmpty()) {
            return Optional.of(new Change(
                    "New question: " + matter.question(),
                    cite(index, citations, matter.claims().subList(0, 1))));
        }
        List<String> under = fresh.isEmpty() ? matter.claims().subList(0, 1) : fresh;
        if (before.get().status() != matter.status()) {
            String text = matter.question() + " Was "
                    + MatterGroup.word(before.get().status()) + ", is now " + MatterGroup.word(matter.status()) + ".";
            return Optional.of(new Change(text, cite(index, citations, under)));
        }
        Optional<String> now = matter.estimate().flatMap(EstimateWords::of);
        Optional<String> then = before.get().estimate().flatMap(EstimateWords::of);
        return now.equals(then)
                ? Optional.empty()
                : Optional.of(new Change(
                        matter.question() + " The reconciled figure was " + then.orElse("none") + ", is now "
                                + now.orElse("none") + ".",
                        cite(index, citations, under)));
    }

    /** The matter of the last edition that shares most claims; the ids of matters are not stable, those of claims are. */
    private static Optional<Matter> before(Ledger last, Matter matter) {
        Set<String> claims = new HashSet<>(matter.claims());
        Optional<Matter> best = Optional.empty();
        long most = 0;
        for (Matter old : last.matters()) {
            long shared = old.claims().stream().filter(claims::contains).count();
            if (shared > most) {
                most = shared;
                best = Optional.of(old);
            }
        }
        return best;
    }

    private static PositionChange timeless(PositionChange change) {
        return new PositionChange(change.holder(), "", change.from(), change.to(), change.admission());
    }

    private static List<Cite> cite(LedgerIndex index, Citations citations, List<String> claims) {
        return citations.of(index.claims(claims));
    }
}
