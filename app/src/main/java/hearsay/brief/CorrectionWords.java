package hearsay.brief;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a brief says that a person has changed a line, or remarked on it. */
final class CorrectionWords {
    private CorrectionWords() {}

    /** Who and why: "corrected by Mara Lind (entry 3): “a misprint”"; of a note, its text. */
    static String of(List<Correction> entries) {
        return entries.stream().map(CorrectionWords::of).collect(Collectors.joining("; "));
    }

    private static String of(Correction entry) {
        String who = entry.by() + " (entry\u00a0" + entry.id() + "): “";
        return switch (entry.change()) {
            case Change.ClaimNote note -> "note by " + who + note.text() + "”";
            case Change.DocumentNote note -> "note by " + who + note.text() + "”";
            case Change.OfClaim change -> "corrected by " + who + entry.reason() + "”";
            case Change.OfDocument change -> "corrected by " + who + entry.reason() + "”";
            case Change.Undo undo -> throw new IllegalStateException("entry " + entry.id() + " is an undo");
        };
    }

    /** What a status or figure rests on, where that is something corrected: "rests on what entries 3 and 5 corrected". */
    static Optional<String> under(List<Correction> entries) {
        List<String> numbers = entries.stream()
                .map(Correction::id)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String most = String.join(", ", numbers.subList(0, numbers.size() - 1));
        return Optional.of("rests on what "
                + (most.isEmpty() ? "entry\u00a0" : "entries " + most + " and ")
                + numbers.getLast()
                + " corrected");
    }
}
