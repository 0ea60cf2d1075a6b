/** The ledger of one story: documents, claims, matters and what follows from them; and what people correct in it. */
@NullMarked
package hearsay.ledger;

import org.jspecify.annotations.NullMarked;
