/**
 * The words of the ledger as value types: documents, spans, findings, claims, matters.
 *
 * <p>Everything here is immutable and free of behaviour that belongs to a stage. Spans count UTF-16 code units of a
 * document's text, 0-based, end exclusive; the formats that leave the program count Unicode code points, and only the
 * writers of those formats convert.
 */
@NullMarked
package hearsay.model;

import org.jspecify.annotations.NullMarked;
