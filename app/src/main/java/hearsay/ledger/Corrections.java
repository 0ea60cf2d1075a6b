package hearsay.ledger;

import hearsay.model.Claim;
import hearsay.model.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Applies people's corrections to what was read: a pure function of both, so that a ledger as of any day follows from the
 * entries made up to that day.
 *
 * <p>Entries apply in the order made; of two that change one thing the later holds. An undone entry is as if never made, and
 * an undone undo likewise.
 *
 * <p>Example: {@code new Corrections(entries).apply(documents, claims).claims()}.
 */
public final class Corrections {
    private final Set<Integer> undone;
    private final List<Correction> holding;

    /** @param entries all the entries up to the day in question, in the order made */
    public Corrections(List<Correction> entries) {
        undone = undone(entries);
        holding = entries.stream()
                .filter(entry -> !(entry.change() instanceof Change.Undo) && !isUndone(entry.id()))
                .toList();
    }

    /** The entries that hold: neither undone nor an undo. */
    public List<Correction> holding() {
        return holding;
    }

    /** The ids of the documents that the entries speak of. */
    public Set<String> documents() {
        Set<String> documents = new TreeSet<>();
        for (Correction entry : holding) {
            switch (entry.change()) {
                case Change.OfClaim change -> documents.add(change.claim().document());
                case Change.OfDocument change -> documents.add(change.document());
                case Change.Undo undo -> throw new IllegalStateException("entry " + entry.id() + " is an undo");
            }
        }
        return documents;
    }

    /** Whether a later entry has taken this one back. */
    public boolean isUndone(int entry) {
        return undone.contains(entry);
    }

    private static Set<Integer> undone(List<Correction> entries) {
        Set<Integer> undone = new HashSet<>();
        for (Correction entry : entries.reversed()) {
            if (entry.change() instanceof Change.Undo undo && !undone.contains(entry.id())) {
                undone.add(undo.entry());
            }
        }
        return undone;
    }

    /**
     * What was read, with the corrections made.
     *
     * @param marks which claims and documents were changed, and which corrections found nothing
     * @param rulings what is to be heeded when they are linked
     */
    public record Corrected(List<Document> documents, List<Claim> claims, Marks marks, Rulings rulings) {}

    /** Applies the entries that speak of these documents. */
    public Corrected apply(List<Document> documents, List<Claim> claims) {
        return new CorrectedStory(holding, documents, claims).done();
    }

    /** The documents with their dates corrected. */
    public List<Document> dated(List<Document> documents) {
        return new CorrectedStory(holding, documents, List.of()).done().documents();
    }
}
