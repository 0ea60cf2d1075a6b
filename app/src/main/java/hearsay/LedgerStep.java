package hearsay;

import hearsay.ledger.Ledger;

/**
 * A story before and after some documents came in, with all corrections made in both.
 *
 * @param title what it is called: a headline of its first documents
 */
public record LedgerStep(String title, Ledger before, Ledger after) {}
