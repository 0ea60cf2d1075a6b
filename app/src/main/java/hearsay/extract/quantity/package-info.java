/**
 * Numbers with their bounds and what they count. Entry: {@link hearsay.extract.quantity.QuantityExtractor} for all of
 * them, {@link hearsay.extract.quantity.StoryQuantities} for those worth a claim.
 */
@NullMarked
package hearsay.extract.quantity;

import org.jspecify.annotations.NullMarked;
