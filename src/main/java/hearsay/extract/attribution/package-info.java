/**
 * Who said what: an annotated document to its attributions, each a source, a cue and a content (Pareti 2012).
 *
 * <p>Begin at {@link hearsay.extract.attribution.AttributionExtractor}. It asks {@code QuotationFinder} for the quotations,
 * lets one small rule after another propose findings over the dependency tree of each sentence, joins quotations to the
 * findings of their cues, and keeps what the cue lexicon ({@code cues.tsv}) gives enough weight.
 */
@NullMarked
package hearsay.extract.attribution;

import org.jspecify.annotations.NullMarked;
