package hearsay.ledger;

import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One story while corrections are applied to it, entry by entry. */
final class CorrectedStory {
    private final List<Correction> holding;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Claim> changed = new LinkedHashMap<>();
    private final Map<String, List<Claim>> asRead;
    private final Map<String, List<Correction>> claimMarks = new TreeMap<>();
    private final Map<String, List<Correction>> documentMarks = new TreeMap<>();
    private final List<Marks.NotApplied> notApplied = new ArrayList<>();
    private final List<Rulings.Ruling> rulings = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();

    CorrectedStory(List<Correction> holding, List<Document> read, List<Claim> claims) {
        this.holding = holding;
        read.forEach(document -> documents.put(document.id(), document));
        claims.forEach(claim -> changed.put(claim.id(), claim));
        asRead = claims.stream().collect(Collectors.groupingBy(Claim::document));
    }

    Corrections.Corrected done() {
        for (Correction entry : holding) {
            switch (entry.change()) {
                case Change.OfDocument change -> document(entry, change);
                case Change.OfClaim change -> claim(entry, change);
                case Change.Undo undo -> throw new IllegalStateException("entry " + entry.id() + " is an undo");
            }
        }
        return new Corrections.Corrected(
                List.copyOf(documents.values()),
                List.copyOf(changed.values()),
                new Marks(claimMarks, documentMarks, notApplied),
                new Rulings(rulings, names));
    }

    private void document(Correction entry, Change.OfDocument change) {
        Document document = documents.get(change.document());
        if (document == null) {
            return;
        }
        documentMarks.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(entry);
        switch (change) {
            case Change.PublishedOn published -> documents.put(document.id(), document.withPublished(published.date()));
            case Change.EchoOf echo -> {
                String why = "Marked as an echo by " + entry.by() + " (entry " + entry.id() + ").";
                rulings.add(new Rulings.EchoOf(document.id(), echo.of(), why));
            }
            case Change.NoEcho none -> rulings.add(new Rulings.NoEcho(document.id()));
            case Change.DocumentNote note -> {}
        }
    }

    private void claim(Correction entry, Change.OfClaim change) {
        if (!documents.containsKey(change.claim().document())) {
            return;
        }
        Optional<Claim> found = find(change.claim());
        Optional<String> obstacle = obstacle(change, found);
        if (found.isEmpty() || obstacle.isPresent()) {
            notApplied.add(new Marks.NotApplied(entry, obstacle.orElse("")));
            return;
        }
        String id = found.get().id();
        claimMarks.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
        changed(found.get(), change).ifPresentOrElse(claim -> changed.put(id, claim), () -> changed.remove(id));
    }

    /** The claim at the words, as it is after the entries before. */
    private Optional<Claim> find(Anchor anchor) {
        return anchor.find(asRead.getOrDefault(anchor.document(), List.of()))
                .map(claim -> changed.getOrDefault(claim.id(), claim));
    }

    private Optional<String> obstacle(Change.OfClaim change, Optional<Claim> found) {
        if (found.isEmpty()) {
            return Optional.of("its words are no longer a claim");
        }
        if (!changed.containsKey(found.get().id())) {
            return Optional.of("an earlier entry says that its words are no claim");
        }
        Optional<Anchor> other = switch (change) {
            case Change.SameMatter same -> Optional.of(same.other());
            case Change.OtherMatter moved -> moved.into();
            case Change.HolderIs c -> Optional.empty();
            case Change.StanceIs c -> Optional.empty();
            case Change.NumberIs c -> Optional.empty();
            case Change.NoClaim c -> Optional.empty();
            case Change.SaidOn c -> Optional.empty();
            case Change.OutcomeIs c -> Optional.empty();
            case Change.ClaimNote c -> Optional.empty();
        };
        if (other.isPresent() && other.flatMap(this::find).isEmpty()) {
            return Optional.of("the words of the other claim are no longer a claim");
        }
        return obstacle(change, found.get());
    }

    private static Optional<String> obstacle(Change.OfClaim change, Claim claim) {
        if (change instanceof Change.NumberIs number && figure(claim, number).isEmpty()) {
            return Optional.of("the claim has no figure at its words");
        }
        boolean expects = claim.forecast().isPresent() || claim.is(ClaimType.FORECAST);
        return change instanceof Change.OutcomeIs && !expects
                ? Optional.of("the claim expects nothing")
                : Optional.empty();
    }

    private Optional<Claim> changed(Claim claim, Change.OfClaim change) {
        return switch (change) {
            case Change.HolderIs holder -> {
                names.put(claim.id(), holder.name());
                yield Optional.of(held(claim, holder));
            }
            case Change.StanceIs stance -> Optional.of(claim.withStance(stance.stance()));
            case Change.NumberIs number -> Optional.of(claim.withQuantities(quantities(claim, number)));
            case Change.NoClaim none -> Optional.empty();
            case Change.SameMatter same -> {
                find(same.other()).ifPresent(other -> rulings.add(new Rulings.Together(claim.id(), other.id())));
                yield Optional.of(claim);
            }
            case Change.OtherMatter moved -> {
                rulings.add(new Rulings.Moved(
                        claim.id(), moved.into().flatMap(this::find).map(Claim::id)));
                yield Optional.of(claim);
            }
            case Change.SaidOn said -> Optional.of(claim.withSaid(said.date()));
            case Change.OutcomeIs outcome -> Optional.of(claim);
            case Change.ClaimNote note -> Optional.of(claim);
        };
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
