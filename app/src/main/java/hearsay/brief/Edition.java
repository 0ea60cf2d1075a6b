package hearsay.brief;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerChange;
import hearsay.ledger.LedgerChanges;
import hearsay.model.Document;
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
        documents(last, index).ifPresent(changes::add);
        Set<String> told = new HashSet<>();
        for (LedgerChange change : LedgerChanges.between(last, index.ledger())) {
            if (isPrinted(change, told)) {
                changes.add(new Change(ChangeWords.of(change), citations.of(index.claims(change.claims()))));
            }
        }
        return new Edition(false, changes);
    }

    /** One line a matter: a brief has one page. */
    private static boolean isPrinted(LedgerChange change, Set<String> told) {
        return switch (change) {
            case LedgerChange.NewQuestion fresh -> told.add(fresh.matter().id());
            case LedgerChange.StatusChanged status -> told.add(status.matter().id());
            case LedgerChange.FigureRevised figure -> told.add(figure.matter().id());
            case LedgerChange.OriginRevised revised -> false;
            case LedgerChange.NewOrigins origins -> false;
            case LedgerChange.PositionTurned turned -> true;
            case LedgerChange.TriggerReported trigger -> true;
        };
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
}
