/**
 * Documents to tokens, tags, names and parses: a port ({@link hearsay.annotate.Annotator}) with the linguistic library
 * behind it, so that the library can be changed or cached without touching a rule.
 */
@NullMarked
package hearsay.annotate;

import org.jspecify.annotations.NullMarked;
