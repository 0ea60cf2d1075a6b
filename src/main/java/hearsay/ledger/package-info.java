/** The ledger of one story: documents, claims, matters and what follows from them, and its formats. */
@NullMarked
package hearsay.ledger;

import org.jspecify.annotations.NullMarked;
