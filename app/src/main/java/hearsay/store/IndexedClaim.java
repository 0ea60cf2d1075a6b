package hearsay.store;

import hearsay.model.Claim;
import java.util.List;

/**
 * A claim with the terms that it is found by.
 *
 * @param terms letters and digits in lower case; a search compares them as they are
 */
public record IndexedClaim(Claim claim, List<String> terms) {
    public IndexedClaim {
        terms = List.copyOf(terms);
    }
}
