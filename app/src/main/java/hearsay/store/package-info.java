/**
 * Ledgers that last: the port {@link hearsay.store.LedgerStore} behind which documents, claims and corrections are kept, as
 * facts that are only ever added to. What follows from them is never kept as a fact.
 */
@NullMarked
package hearsay.store;

import org.jspecify.annotations.NullMarked;
