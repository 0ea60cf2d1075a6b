package hearsay.model;

/**
 * A relay that lost or changed something on the way.
 *
 * <p>Example: "up to 12,000" printed as "12,000" loses its bound.
 *
 * @param matter the id of the matter
 * @param fuller the id of the claim with the fuller wording
 * @param relayed the id of the claim that lost something
 * @param lost what was lost
 * @param note one sentence with both wordings
 */
public record Drift(String matter, String fuller, String relayed, Lost lost, String note) {
    /** What a relay can lose. */
    public enum Lost {
        BOUND,
        HEDGE,
        HOLDER,
        DATE
    }
}
