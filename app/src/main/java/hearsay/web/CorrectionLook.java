package hearsay.web;

import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.Quote;
import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.ledger.Corrections;
import hearsay.ledger.Marks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entry as the pages show it.
 *
 * @param state why it has no effect; empty where it has
 * @param address of what it speaks of
 * @param target what that is: "document" or "claim"
 * @param words of the claim that it speaks of
 */
record CorrectionLook(
        int number,
        String by,
        String when,
        String what,
        String reason,
        String state,
        Optional<String> address,
        String target,
        Optional<String> words,
        boolean canUndo) {
    /** All entries that speak of a story, or of any where the ledger is of one, the newest first. */
    static List<CorrectionLook> all(List<Correction> entries, Snapshot snapshot, Page page) {
        return looks(ofStory(entries, snapshot), entries, snapshot, page);
    }

    /** The entries that a claim has or had, the newest first. */
    static List<CorrectionLook> of(List<Correction> entries, Snapshot snapshot, Page page, Line line) {
        return looks(ofClaim(entries, line), entries, snapshot, page);
    }

    private static List<CorrectionLook> looks(
            List<Correction> some, List<Correction> entries, Snapshot snapshot, Page page) {
        Map<Integer, String> states = states(entries, snapshot.view().marks());
        return some.reversed().stream()
                .map(entry -> of(entry, states.getOrDefault(entry.id(), ""), snapshot.lines(), page))
                .toList();
    }

    /** The entries that speak of a story, or of any where the ledger is of one. */
    static List<Correction> ofStory(List<Correction> entries, Snapshot snapshot) {
        return entries.stream().filter(entry -> isOf(entry, entries, snapshot)).toList();
    }

    /** The entries that a claim has or had. */
    static List<Correction> ofClaim(List<Correction> entries, Line line) {
        Set<Integer> own = new HashSet<>();
        line.citation().corrections().forEach(entry -> own.add(entry.id()));
        for (Correction entry : entries) {
            boolean speaks = entry.change() instanceof Change.OfClaim claim
                    && claim.claim().claim().equals(line.claim().id());
            boolean undoes = entry.change() instanceof Change.Undo undo && own.contains(undo.entry());
            if (speaks || undoes) {
                own.add(entry.id());
            }
        }
        return entries.stream().filter(entry -> own.contains(entry.id())).toList();
    }

    private static boolean isOf(Correction entry, List<Correction> entries, Snapshot snapshot) {
        if (snapshot.story().isEmpty()) {
            return true;
        }
        Optional<String> document = document(entry.change(), entries);
        return document.isPresent()
                && snapshot.view().ledger().documents().stream()
                        .anyMatch(one -> one.id().equals(document.get()));
    }

    private static Optional<String> document(Change change, List<Correction> entries) {
        return switch (change) {
            case Change.OfClaim claim -> Optional.of(claim.claim().document());
            case Change.OfDocument own -> Optional.of(own.document());
            case Change.Undo undo ->
                entries.stream()
                        .filter(entry -> entry.id() == undo.entry())
                        .findFirst()
                        .flatMap(entry -> document(entry.change(), entries));
        };
    }

    private static Map<Integer, String> states(List<Correction> entries, Marks marks) {
        Set<Correction> holding = new HashSet<>(new Corrections(entries).holding());
        Map<Integer, String> states = new HashMap<>();
        for (Correction entry : entries) {
            if (!(entry.change() instanceof Change.Undo) && !holding.contains(entry)) {
                states.put(entry.id(), "undone");
            }
        }
        marks.notApplied().forEach(one -> states.put(one.correction().id(), "not applied: " + one.why()));
        return states;
    }

    private static CorrectionLook of(Correction entry, String state, LedgerLines lines, Page page) {
        Optional<Line> line = entry.change() instanceof Change.OfClaim claim
                ? lines.line(claim.claim().claim())
                : Optional.empty();
        Optional<String> address = line.map(page::passage)
                .or(() -> entry.change() instanceof Change.OfDocument own
                        ? Optional.of(page.to("/documents/" + own.document()))
                        : Optional.empty());
        return new CorrectionLook(
                entry.id(),
                entry.by(),
                entry.entered().toString().substring(0, 16).replace('T', ' ') + " UTC",
                lines.words(entry.change()),
                entry.reason(),
                state,
                address,
                line.isPresent() ? "the claim" : "the document",
                line.map(one -> String.join(
                        " … ", one.wording().quotes().stream().map(Quote::words).toList())),
                !(entry.change() instanceof Change.Undo));
    }
}
