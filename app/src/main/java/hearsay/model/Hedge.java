package hearsay.model;

import java.util.Optional;

/**
 * The holder's own words of likelihood; data about the holder, never the ledger's own likelihood.
 *
 * @param span the words, such as "highly likely"
 * @param text the same, as written
 * @param band the ICD 203 band where the word is in that yardstick; "may", "could", "possible" get none
 */
public record Hedge(Span span, String text, Optional<Band> band) {
    /**
     * A band of probability of Intelligence Community Directive 203 (2015), as shares of one.
     *
     * @param low lower end
     * @param high upper end
     */
    public record Band(double low, double high) {
        public Band {
            if (low < 0 || high > 1 || low >= high) {
                throw new IllegalArgumentException("band " + low + " to " + high + " is not within 0 and 1");
            }
        }
    }
}
