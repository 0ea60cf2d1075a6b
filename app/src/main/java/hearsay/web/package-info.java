/**
 * The pages where people work on a ledger, and the REST API beside them: {@link hearsay.web.WebServer} answers HTTP, and
 * everything that it tells comes from {@link hearsay.KeptLedger} and {@link hearsay.brief.LedgerLines}. Nothing is read, linked
 * or judged here. docs/web.md describes both for their users, docs/decisions/0009 why they are as they are.
 */
@NullMarked
package hearsay.web;

import org.jspecify.annotations.NullMarked;
