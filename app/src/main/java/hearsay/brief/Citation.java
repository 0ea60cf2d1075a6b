package hearsay.brief;

import hearsay.ledger.Correction;
import hearsay.model.EvidenceKind;
import hearsay.model.Manner;
import hearsay.model.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words under a statement: who, how, where.
 *
 * @param number from 1, in the order in which the brief first cites
 * @param claim the id of the claim
 * @param holder who stands behind the words
 * @param stance how the holder stands to them
 * @param manner how the words reach the reader
 * @param via the party that relays them inside the text
 * @param evidence what the text says they rest on
 * @param quotes the exact words, in text order; never empty
 * @param source the document
 * @param corrections the entries by which people have changed what the ledger says of these words
 */
public record Citation(
        int number,
        String claim,
        String holder,
        Stance stance,
        Manner manner,
        Optional<String> via,
        List<EvidenceKind> evidence,
        List<Quote> quotes,
        Source source,
        List<Correction> corrections) {
    public Citation {
        evidence = List.copyOf(evidence);
        quotes = List.copyOf(quotes);
        corrections = List.copyOf(corrections);
    }

    /** Who has corrected the line and why, where somebody has: "corrected by Mara Lind (entry 3): “a misprint”"; of a note, its text. */
    public String corrected() {
        return CorrectionWords.of(corrections);
    }

    /** How the words reach the reader, in words: "denied, in quotation marks; on video". */
    public String descriptor() {
        String how = switch (manner) {
            case DIRECT -> "in quotation marks";
            case MIXED -> "partly in quotation marks";
            case INDIRECT -> "in the reporter’s words";
            case NARRATED -> "the outlet’s own voice";
        };
        String relayed = via.map(party -> "; by way of " + party).orElse("");
        String on = evidence.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return Verbs.of(stance) + ", " + how + relayed + (on.isEmpty() ? "" : "; on " + on);
    }
}
