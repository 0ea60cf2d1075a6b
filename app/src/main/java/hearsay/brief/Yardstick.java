package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Span;
import java.util.Locale;

/**
 * Keeps likelihood and confidence out of one sentence, as Intelligence Community Directive 203 (2015) asks.
 *
 * <p>The brief states no confidence of its own; a quotation may bring both ("with high confidence ... likely"). Such a claim
 * is cited and stands in the appendix, and is not put among the few key wordings while another can be.
 */
final class Yardstick {
    private Yardstick() {}

    static boolean mixes(Claim claim, Document document) {
        String words = Span.covering(claim.content()).of(document.text()).toLowerCase(Locale.ROOT);
        return claim.hedge().isPresent() && words.contains("confidence");
    }
}
