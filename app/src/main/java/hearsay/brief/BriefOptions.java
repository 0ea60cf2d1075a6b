package hearsay.brief;

import hearsay.model.PartialDate;
import java.util.Optional;

/**
 * What a brief cannot take from its ledger.
 *
 * @param title what the brief is called, not blank
 * @param asOf the cut-off date to print; empty for the date of the latest document. Documents after it stay in the brief
 *     and are named among its gaps
 * @param footnotes how citations are printed
 */
public record BriefOptions(String title, Optional<PartialDate> asOf, FootnoteStyle footnotes) {
    public BriefOptions {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a brief needs a title, not \"" + title + "\"");
        }
    }

    /** A title, the cut-off date of the latest document, numbers in brackets. */
    public static BriefOptions titled(String title) {
        return new BriefOptions(title, Optional.empty(), FootnoteStyle.BRACKETS);
    }

    /** The same with a cut-off date to print. */
    public BriefOptions withAsOf(Optional<PartialDate> date) {
        return new BriefOptions(title, date, footnotes);
    }
}
