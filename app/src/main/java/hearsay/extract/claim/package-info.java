/** Findings of one document to its claims: one thing, one holder, one place, with stance, evidence and kinds. */
@NullMarked
package hearsay.extract.claim;

import org.jspecify.annotations.NullMarked;
