package hearsay.ledger;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    private final List<Correction> holding;

    /** @param entries all the entries up to the day in question, in the order made */
    public Corrections(List<Correction> entries) {
        holding = holding(entries);
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

    private static List<Correction> holding(List<Correction> entries) {
        Set<Integer> undone = new HashSet<>();
        for (Correction entry : entries.reversed()) {
            if (entry.change() instanceof Change.Undo undo && !undone.contains(entry.id())) {
                undone.add(undo.entry());
            }
        }
        return entries.stream()
                .filter(entry -> !(entry.change() instanceof Change.Undo) && !undone.contains(entry.id()))
                .toList();
    }

    /**
     * What was read, with the corrections made.
     *
     * @param marks which claims and documents were changed, and which corrections found nothing
     */
    public record Corrected(List<Document> documents, List<Claim> claims, Marks marks) {}

    /** Applies the entries that speak of these documents. */
    public Corrected apply(List<Document> documents, List<Claim> claims) {
        return new Work(documents, claims).done();
    }

    /** The documents with their dates corrected. */
    public List<Document> dated(List<Document> documents) {
        return new Work(documents, List.of()).done().documents();
    }

    private final class Work {
        private final Map<String, Document> documents = new LinkedHashMap<>();
        private final Map<String, Claim> changed = new LinkedHashMap<>();
        private final Map<String, List<Claim>> asRead;
        private final Map<String, List<Correction>> claimMarks = new TreeMap<>();
        private final Map<String, List<Correction>> documentMarks = new TreeMap<>();
        private final List<Marks.NotApplied> notApplied = new ArrayList<>();

        Work(List<Document> read, List<Claim> claims) {
            read.forEach(document -> documents.put(document.id(), document));
            claims.forEach(claim -> changed.put(claim.id(), claim));
            asRead = claims.stream().collect(Collectors.groupingBy(Claim::document));
        }

        Corrected done() {
            for (Correction entry : holding) {
                switch (entry.change()) {
                    case Change.OfDocument change -> document(entry, change);
                    case Change.OfClaim change -> claim(entry, change);
                    case Change.Undo undo -> throw new IllegalStateException("entry " + entry.id() + " is an undo");
                }
            }
            return new Corrected(
                    List.copyOf(documents.values()),
                    List.copyOf(changed.values()),
                    new Marks(claimMarks, documentMarks, notApplied));
        }

        private void document(Correction entry, Change.OfDocument change) {
            Document document = documents.get(change.document());
            if (document == null) {
                return;
            }
            documentMarks
                    .computeIfAbsent(document.id(), id -> new ArrayList<>())
                    .add(entry);
            if (change instanceof Change.PublishedOn published) {
                documents.put(document.id(), document.withPublished(published.date()));
            }
        }

        private void claim(Correction entry, Change.OfClaim change) {
            if (!documents.containsKey(change.claim().document())) {
                return;
            }
            List<Claim> candidates = asRead.getOrDefault(change.claim().document(), List.of());
            Optional<Claim> found = change.claim().find(candidates);
            if (found.isEmpty()) {
                notApplied.add(new Marks.NotApplied(entry, "its words are no longer a claim"));
                return;
            }
            String id = found.get().id();
            Claim now = changed.get(id);
            if (now == null) {
                notApplied.add(new Marks.NotApplied(entry, "an earlier entry says that its words are no claim"));
                return;
            }
            if (change instanceof Change.NumberIs number && figure(now, number).isEmpty()) {
                notApplied.add(new Marks.NotApplied(entry, "the claim has no figure at its words"));
                return;
            }
            claimMarks.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
            changed(now, change).ifPresentOrElse(claim -> changed.put(id, claim), () -> changed.remove(id));
        }

        private Optional<Claim> changed(Claim claim, Change.OfClaim change) {
            return switch (change) {
                case Change.HolderIs holder -> Optional.of(held(claim, holder));
                case Change.StanceIs stance -> Optional.of(claim.withStance(stance.stance()));
                case Change.NumberIs number -> Optional.of(claim.withQuantities(quantities(claim, number)));
                case Change.NoClaim none -> Optional.empty();
                case Change.SaidOn said -> Optional.of(claim.withSaid(said.date()));
                case Change.ClaimNote note -> Optional.of(claim);
            };
        }
    }

    /** Role and words were those of the wrong holder, so that neither is kept. */
    private static Claim held(Claim claim, Change.HolderIs change) {
        if (change.kind() == Holder.Kind.NARRATOR) {
            return claim.withHolder(Holder.NARRATOR, Manner.NARRATED);
        }
        Holder holder = new Holder(change.name(), change.kind(), Optional.empty(), Optional.empty());
        return claim.withHolder(holder, claim.manner() == Manner.NARRATED ? Manner.INDIRECT : claim.manner());
    }

    private static Optional<Quantity> figure(Claim claim, Change.NumberIs change) {
        return claim.quantities().stream()
                .filter(quantity -> quantity.span().overlaps(change.number()))
                .findFirst();
    }

    private static List<Quantity> quantities(Claim claim, Change.NumberIs change) {
        Optional<Quantity> figure = figure(claim, change);
        return claim.quantities().stream()
                .map(quantity -> figure.filter(f -> f == quantity).isPresent()
                        ? quantity.withValue(change.bound(), change.low(), change.best(), change.high())
                        : quantity)
                .toList();
    }
}
