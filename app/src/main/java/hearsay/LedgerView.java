package hearsay;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;

/**
 * The ledger of one story with what people have corrected in it.
 *
 * @param ledger with the corrections made
 * @param marks which lines they changed, by whom and why
 * @param outdated how many of its documents were last read by another version of the program
 */
public record LedgerView(Ledger ledger, Marks marks, int outdated) {}
