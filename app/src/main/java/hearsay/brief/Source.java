package hearsay.brief;

import hearsay.ledger.Correction;
import hearsay.model.Document;
import hearsay.model.Genre;
import hearsay.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document with its descriptors, as the list of sources shows it.
 *
 * @param number its place in the list, from 1
 * @param document the document
 * @param claims how many claims it holds
 * @param echoOf the number of the source that it echoes
 * @param corrections the entries by which people have changed what the ledger says of it
 */
public record Source(
        int number, Document document, int claims, Optional<Integer> echoOf, List<Correction> corrections) {
    public Source {
        corrections = List.copyOf(corrections);
    }

    /** Who has corrected its date or its echoes and why, where somebody has; of a note, its text. */
    public String corrected() {
        return CorrectionWords.of(corrections);
    }

    /** The outlet; where none is known the beginning of the title, or the file's name where that is not known either. */
    public String outlet() {
        return OwnVoice.outlet(document);
    }

    public String title() {
        return document.title().orElse(document.name());
    }

    public String byline() {
        return String.join(", ", document.byline());
    }

    public Optional<PartialDate> date() {
        return document.reference();
    }

    /** The date in words; "undated" where there is none. */
    public String dateWords() {
        return date().map(DateWords::of).orElse("undated");
    }

    public String genre() {
        return document.genre().map(Genre::name).orElse("").toLowerCase(Locale.ROOT);
    }

    /** The address where it is one of the web; any other scheme is not linked. */
    public Optional<String> webAddress() {
        return document.url().filter(u -> u.startsWith("https://") || u.startsWith("http://"));
    }

    static List<Source> of(LedgerIndex index) {
        return index.documents().stream().map(index::source).toList();
    }
}
