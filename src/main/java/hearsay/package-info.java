/** The library's front door: {@link hearsay.Hearsay} reads documents and gives their ledger. */
@NullMarked
package hearsay;

import org.jspecify.annotations.NullMarked;
