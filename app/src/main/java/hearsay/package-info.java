/**
 * The library's front doors: {@link hearsay.Hearsay} reads documents and gives their ledger; {@link hearsay.KeptLedger} keeps one
 * that lasts.
 */
@NullMarked
package hearsay;

import org.jspecify.annotations.NullMarked;
