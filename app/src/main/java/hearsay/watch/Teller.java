package hearsay.watch;

import hearsay.KeptLedger;
import hearsay.LedgerStep;
import hearsay.brief.ChangeWords;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerChange;
import hearsay.ledger.LedgerChanges;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds what documents changed in a ledger that were not there when something was told last, whoever added them. */
final class Teller {
    private static final int LONGEST_QUOTE = 400;

    private final KeptLedger ledger;
    private final Supplier<String> name;
    private final WatchNotes notes;
    private final Outbox outbox;
    private final Set<ChangeKind> kinds;

    Teller(KeptLedger ledger, Supplier<String> name, WatchNotes notes, Outbox outbox, Set<ChangeKind> kinds) {
        this.ledger = ledger;
        this.name = name;
        this.notes = notes;
        this.outbox = outbox;
        this.kinds = Set.copyOf(kinds);
    }

    /** What is in the ledger when it is watched for the first time is no news. */
    void begin() {
        if (notes.told().isEmpty()) {
            Set<String> there = ledger.documentIds();
            notes.together(() -> {
                notes.told(there);
                return true;
            });
        }
    }

    /** Puts what has changed in the outbox, once. */
    int tell(Instant now) {
        Set<String> told = notes.told().orElse(Set.of());
        Set<String> fresh = new HashSet<>(ledger.documentIds());
        fresh.removeAll(told);
        if (fresh.isEmpty()) {
            return 0;
        }
        String called = name.get();
        Map<String, Told> changes = new LinkedHashMap<>();
        for (LedgerStep step : ledger.stepsSince(told)) {
            changes(step, called).forEach(change -> changes.putIfAbsent(change.id(), change));
        }
        return notes.together(() -> {
            notes.told(fresh);
            if (!changes.isEmpty()) {
                outbox.put(
                        new Batch(digest(List.copyOf(changes.keySet())), now, called, List.copyOf(changes.values())));
            }
            return changes.size();
        });
    }

    private List<Told> changes(LedgerStep step, String called) {
        List<Told> changes = new ArrayList<>();
        for (LedgerChange change : LedgerChanges.between(step.before(), step.after())) {
            ChangeKind kind = ChangeKind.of(change);
            if (kinds.contains(kind)) {
                String text = ChangeWords.of(change);
                List<String> parts = new ArrayList<>(List.of(kind.word(), text));
                parts.addAll(change.claims());
                String story = ledger.isOfManyStories() ? step.title() : called;
                changes.add(new Told(digest(parts), kind.word(), story, text, cited(change, step.after())));
            }
        }
        return changes;
    }

    private static List<Told.Cited> cited(LedgerChange change, Ledger ledger) {
        Map<String, Claim> claims = ledger.claims().stream().collect(Collectors.toMap(Claim::id, c -> c, (a, b) -> a));
        Map<String, Document> documents =
                ledger.documents().stream().collect(Collectors.toMap(Document::id, d -> d, (a, b) -> a));
        List<Told.Cited> cited = new ArrayList<>();
        for (String id : change.claims()) {
            Claim claim = claims.get(id);
            Document document = claim == null ? null : documents.get(claim.document());
            if (claim != null && document != null) {
                cited.add(cited(claim, document));
            }
        }
        return cited;
    }

    private static Told.Cited cited(Claim claim, Document document) {
        return new Told.Cited(
                claim.holder().name(),
                claim.stance().name().toLowerCase(Locale.ROOT),
                quote(claim, document),
                document.name(),
                document.outlet(),
                document.reference().map(PartialDate::toString),
                document.url());
    }

    /** What is claimed, to the character; of a very long statement its beginning. */
    private static String quote(Claim claim, Document document) {
        String quote = String.join(" … ", ChangeWords.quotes(claim, document));
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String digest(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
