package hearsay;

import hearsay.ledger.Ledger;

/**
 * A story before and after some documents came in, with all corrections made in both.
 *
 * @param title what it is called: the headline of its earliest document
 */
public record LedgerStep(String title, Ledger before, Ledger after) {}
