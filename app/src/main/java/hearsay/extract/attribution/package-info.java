/**
 * Who said what: an annotated document to its attributions, each a source, a cue and a content (Pareti 2012).
 *
 * <p>Begin at {@link hearsay.extract.attribution.AttributionExtractor}. {@code Columns} and {@code Frames} lay the document
 * out for the features, {@code Readings} asks the trained model for cues, roles ({@code Alternatives}: several readings of an
 * unsure cue) and likelihoods, {@code Choice} keeps the likely readings, {@code WholeQuotations} completes what they quote,
 * {@code Transcript} finds turns of a conversation, {@code Continuations} gives quotations that go on to their speaker, and {@code Selection} tells what lies
 * inside what. {@code cues.tsv} says what a cue does. The model is trained by {@code AttributionTrainer}, among the tests.
 */
@NullMarked
package hearsay.extract.attribution;

import org.jspecify.annotations.NullMarked;
