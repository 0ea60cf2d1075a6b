package hearsay.brief;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has changed in the ledger: who, when, what and why.
 *
 * @param number of the entry
 * @param by who made it
 * @param date when, in words
 * @param what it says: "the holder is Ana Ruiz"
 * @param reason why, in that person's words
 * @param where the document that it speaks of; empty where the brief does not have it
 * @param notApplied why it has no effect, where it has none
 * @param citations of the claim that it changed; empty where there is none any more
 */
public record CorrectionEntry(
        int number,
        String by,
        String date,
        String what,
        String reason,
        Optional<Source> where,
        Optional<String> notApplied,
        List<Cite> citations) {
    public CorrectionEntry {
        citations = List.copyOf(citations);
    }

    /** The entries that hold for this ledger, in the order made. */
    static List<CorrectionEntry> all(LedgerIndex index, Citations citations, Marks marks) {
        Map<Correction, List<Cite>> cited = new LinkedHashMap<>();
        for (Claim claim : index.ledger().claims()) {
            marks.ofClaim(claim.id())
                    .forEach(entry ->
                            cited.computeIfAbsent(entry, e -> new ArrayList<>()).add(citations.of(claim)));
        }
        Map<Correction, Optional<String>> all = new LinkedHashMap<>();
        marks.claims().values().forEach(entries -> entries.forEach(entry -> all.put(entry, Optional.empty())));
        marks.documents().values().forEach(entries -> entries.forEach(entry -> all.put(entry, Optional.empty())));
        marks.notApplied().forEach(refused -> all.put(refused.correction(), Optional.of(refused.why())));
        return all.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().id()))
                .map(entry ->
                        of(index, entry.getKey(), entry.getValue(), cited.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static CorrectionEntry of(
            LedgerIndex index, Correction entry, Optional<String> notApplied, List<Cite> citations) {
        return new CorrectionEntry(
                entry.id(),
                entry.by(),
                DateWords.of(PartialDate.of(LocalDate.ofInstant(entry.entered(), ZoneOffset.UTC))),
                words(index, entry.change()),
                entry.reason(),
                source(index, entry.change()),
                notApplied,
                citations);
    }

    private static Optional<Source> source(LedgerIndex index, Change change) {
        String document = switch (change) {
            case Change.OfClaim claim -> claim.claim().document();
            case Change.OfDocument own -> own.document();
            case Change.Undo undo -> "";
        };
        return index.documents().stream()
                .map(Document::id)
                .filter(document::equals)
                .map(index::source)
                .findFirst();
    }

    private static String outlet(LedgerIndex index, String document) {
        return index.documents().stream()
                .filter(other -> other.id().equals(document))
                .map(other -> index.source(other).outlet())
                .findFirst()
                .orElse("a document that is not in this record");
    }

    static String words(LedgerIndex index, Change change) {
        return switch (change) {
            case Change.HolderIs holder -> "the holder is " + holder.name();
            case Change.StanceIs stance -> "the holder " + Verbs.of(stance.stance());
            case Change.NumberIs number -> "the figure is " + figure(number);
            case Change.NoClaim none -> "nobody claims this";
            case Change.SaidOn said -> "said on " + DateWords.of(said.date());
            case Change.SameMatter same ->
                "it is of one question with a claim of " + same.other().holder();
            case Change.OtherMatter moved ->
                moved.into()
                        .map(into -> "it is of the question of a claim of " + into.holder())
                        .orElse("it is a question of its own");
            case Change.EchoOf echo -> "it echoes " + outlet(index, echo.of());
            case Change.NoEcho none -> "it is no echo";
            case Change.OutcomeIs outcome -> outcome.came() ? "it came as expected" : "it did not come as expected";
            case Change.ClaimNote note -> "note: " + note.text();
            case Change.PublishedOn published -> "published on " + DateWords.of(published.date());
            case Change.DocumentNote note -> "note: " + note.text();
            case Change.Undo undo -> "entry " + undo.entry() + " is undone";
        };
    }

    private static String figure(Change.NumberIs number) {
        String low = NumberWords.of(number.low());
        String high = NumberWords.of(number.high());
        String best = NumberWords.of(number.best());
        String bound = number.bound().label().replace('-', ' ');
        return switch (number.bound()) {
            case EXACT -> best;
            case RANGE, VAGUE -> low + " to " + high;
            case APPROX -> "about " + best;
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> bound + " " + best;
        };
    }
}
